package org.ganlao.laborrights.settlement.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.laborrights.settlement.dispute.domain.ProcedureLaw;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

/** A case with all that was done in it; what was not done yet is absent. */
record DisputeCaseView(
        UUID id,
        int version,
        DisputeState state,

        @Schema(description = "适用的法律 · By which law it is handled")
        ProcedureLaw law,

        StatedApplication application,

        @Schema(description = "劳动者人数 · Workers who are parties")
        int workers,

        @Schema(description = "标的额 · Yuan, of all claims together")
        Money claimed,

        @Schema(description = "是否重大案件，须由合议庭审理 · Whether it is a major case")
        boolean major,

        List<DisputeClaimView> claims,
        DisputeTimesView times,
        DisputeDecisionView decision,
        LocalDate answeredOn,
        DisputeTribunalView tribunal,
        List<DisputeStandstillView> standstills,
        DisputeConclusionView conclusion,
        DisputeAftermathView aftermath,
        DisputeRevocationView revocation,

        @Schema(description = "诉讼记录 · The lawsuit about it, and the appeal")
        List<DisputeSuitView> suits,

        @Schema(
                description =
                        "据以登记或者已包含支持工资的欠薪 · The wage arrears that the granted wages are registered as, or are a part of")
        List<UUID> arrears,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static DisputeCaseView from(DisputeCase found, boolean major) {
        return new DisputeCaseView(
                found.id(),
                found.version(),
                found.state(),
                found.law(),
                StatedApplication.from(found),
                found.workers(),
                found.claimed(),
                major,
                found.claims().stream().map(DisputeClaimView::from).toList(),
                DisputeTimesView.from(found),
                DisputeDecisionView.from(found.acceptance()),
                found.answeredOn(),
                DisputeTribunalView.from(found),
                found.standstills().stream().map(DisputeStandstillView::from).toList(),
                DisputeConclusionView.from(found.conclusion()),
                DisputeAftermathView.from(found.aftermath()),
                DisputeRevocationView.from(found.revocation()),
                found.suits().stream().map(DisputeSuitView::from).toList(),
                found.arrears(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
