package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardKind;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardState;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAward;

record InjuryAwardView(
        UUID id,
        int version,
        AwardState state,
        UUID injury,
        String region,
        AwardKind kind,
        Integer grade,
        LocalDate aroseOn,
        List<AwardedBenefitView> benefits,

        @Schema(description = "计算依据 · Every figure used, with its source")
        List<String> trace,

        String proposedBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static InjuryAwardView from(InjuryAward award) {
        return new InjuryAwardView(
                award.id(),
                award.version(),
                award.state(),
                award.injury(),
                award.region(),
                award.kind(),
                award.grade(),
                award.occurredOn(),
                award.lines().stream().map(AwardedBenefitView::from).toList(),
                award.trace().lines(),
                award.approval().proposedBy(),
                award.approval().approvedBy(),
                award.annulReason(),
                award.origin().sourceRef(),
                award.recordedAt());
    }
}
