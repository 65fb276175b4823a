package org.ganlao.socialinsurance.oldage.annuity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityPayout;
import org.ganlao.socialinsurance.oldage.annuity.domain.PayoutGround;

@Schema(name = "AnnuityPayoutView")
record PayoutView(
        UUID id,
        int version,
        UUID plan,
        @Schema(description = "人员令牌 · Token of the person") String person,
        String region,
        PayoutGround ground,
        LocalDate askedOn,
        Money amount,
        String askedBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PayoutView from(AnnuityPayout payout) {
        return new PayoutView(
                payout.id(),
                payout.version(),
                payout.plan(),
                payout.person(),
                payout.region(),
                payout.ground(),
                payout.occurredOn(),
                payout.amount(),
                payout.approval().proposedBy(),
                payout.approval().approvedBy(),
                payout.annulReason(),
                payout.origin().sourceRef(),
                payout.recordedAt());
    }
}
