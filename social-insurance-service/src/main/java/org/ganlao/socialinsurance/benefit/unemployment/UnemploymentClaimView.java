package org.ganlao.socialinsurance.benefit.unemployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;
import org.ganlao.socialinsurance.benefit.unemployment.domain.ClaimState;
import org.ganlao.socialinsurance.benefit.unemployment.domain.StopReason;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;

record UnemploymentClaimView(
        UUID id,
        int version,
        ClaimState state,
        ShownPerson person,
        StatedLoss loss,
        AssessmentView assessment,

        @Schema(description = "停发首日 · First day no longer due")
        LocalDate dueUntil,

        @Schema(description = "停发事由发生日 · Day of the reason to stop, stated or heard of")
        LocalDate stopsOn,

        StopReason stopReason,
        String claimedBy,
        String decidedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static UnemploymentClaimView from(UnemploymentClaim claim, ShownPerson person) {
        return new UnemploymentClaimView(
                claim.id(),
                claim.version(),
                claim.state(),
                person,
                StatedLoss.from(claim.loss()),
                AssessmentView.from(claim.assessment()),
                claim.dueUntil(),
                claim.stopsOn(),
                claim.stopsFor(),
                claim.approval().proposedBy(),
                claim.approval().approvedBy(),
                claim.annulReason(),
                claim.origin().sourceRef(),
                claim.recordedAt());
    }
}
