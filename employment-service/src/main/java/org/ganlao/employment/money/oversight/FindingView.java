package org.ganlao.employment.money.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.oversight.domain.FindingState;
import org.ganlao.employment.money.oversight.domain.InspectionFinding;
import org.ganlao.platform.http.Versioned;

record FindingView(
        UUID id,
        int version,
        FindingState state,
        UUID inspection,
        String region,
        UUID claim,
        LocalDate foundOn,
        String what,
        int deduction,

        @Schema(description = "整改期限 · To be put right by this day")
        LocalDate dueOn,

        @Schema(description = "超期未整改 · Open, and its day has passed")
        boolean overdue,

        LocalDate rectifiedOn,
        String rectifiedBy,
        @Schema(description = "整改情况 · How it was put right") String how,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static FindingView from(InspectionFinding finding, LocalDate today) {
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.state(),
                finding.inspection(),
                finding.region(),
                finding.claim(),
                finding.occurredOn(),
                finding.what(),
                finding.deduction(),
                finding.dueOn(),
                finding.overdueOn(today),
                finding.rectifiedOn(),
                finding.rectifiedBy(),
                finding.how(),
                finding.annulReason(),
                finding.origin().sourceRef(),
                finding.recordedAt());
    }
}
