package org.ganlao.laborrights.legal.reconsideration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.reconsideration.domain.AdministrativeSuit;
import org.ganlao.laborrights.legal.reconsideration.domain.CourtInstance;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitResult;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

@Schema(name = "AdministrativeSuitView")
record SuitView(
        UUID id,
        int version,
        SuitState state,
        String region,
        String defendant,
        String act,
        UUID reconsideration,
        UUID inspectionCase,
        List<StageView> stages,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    @Schema(name = "CourtStageView")
    record StageView(
            CourtInstance instance,
            String court,
            LocalDate filedOn,

            @Schema(description = "提交答辩状之日 · Day on which the department answered")
            LocalDate answeredOn,

            Boolean headAppeared,
            LocalDate judgedOn,

            @Schema(description = "上诉期限届满之日 · Last day for an appeal")
            LocalDate appealBy,

            SuitResult result,

            @Schema(description = "变更后的罚款 · What the fine of the inspectorate is changed to, yuan")
            Money fine) {}

    static SuitView from(AdministrativeSuit suit) {
        return new SuitView(
                suit.id(),
                suit.version(),
                suit.state(),
                suit.region(),
                suit.defendant(),
                suit.act(),
                suit.reconsideration(),
                suit.inspectionCase(),
                suit.stages().stream()
                        .map(stage -> new StageView(
                                stage.instance(),
                                stage.court(),
                                stage.filedOn(),
                                stage.answeredOn(),
                                stage.headAppeared(),
                                stage.judgedOn(),
                                stage.appealBy(),
                                stage.result(),
                                stage.fine()))
                        .toList(),
                suit.annulReason(),
                suit.origin().sourceRef(),
                suit.recordedAt());
    }
}
