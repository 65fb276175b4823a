package org.ganlao.socialinsurance.treasury.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.treasury.supervision.domain.FindingKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionFinding;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionFindingState;

@Schema(name = "SupervisionFinding")
record SupervisionFindingView(
        UUID id,
        int version,
        SupervisionFindingState state,
        UUID ofCase,
        String region,
        FindingKind kind,
        LocalDate foundOn,
        String what,
        Money amount,

        @Schema(description = "整改期限 · Last day on which it is put right in time")
        LocalDate dueOn,

        @Schema(description = "是否逾期未整改") boolean overdue,
        LocalDate rectifiedOn,
        String rectifiedBy,
        String how,

        @Schema(description = "更正基数的申报记录 · The declaration that corrects the bases")
        UUID declaration,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static SupervisionFindingView from(SupervisionFinding finding, LocalDate today) {
        return new SupervisionFindingView(
                finding.id(),
                finding.version(),
                finding.state(),
                finding.ofCase(),
                finding.region(),
                finding.kind(),
                finding.occurredOn(),
                finding.what(),
                finding.amount(),
                finding.dueOn(),
                finding.overdueOn(today),
                finding.rectifiedOn(),
                finding.rectifiedBy(),
                finding.how(),
                finding.declaration(),
                finding.annulReason(),
                finding.origin().sourceRef(),
                finding.recordedAt());
    }
}
