package org.ganlao.socialinsurance.benefit.unemployment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.unemployment.domain.ClaimKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.ClaimState;
import org.ganlao.socialinsurance.benefit.unemployment.domain.StopReason;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Unmet;

/** A claim on the wire; contracts/events/social-insurance/unemployment-claim.*.v1 describe it. */
record UnemploymentClaimFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String employer,
        LocalDate separatedOn,
        ClaimKind kind,
        ClaimState state,
        List<Unmet> unmet,
        int months,
        LocalDate dueFrom,
        LocalDate dueUntil,
        Money amount,
        LocalDate stopsOn,
        StopReason stopReason,
        String annulReason)
        implements Fact {

    static UnemploymentClaimFact of(UnemploymentClaim claim) {
        boolean monthly = claim.monthly();
        return new UnemploymentClaimFact(
                claim.id(),
                claim.version(),
                claim.occurredOn(),
                claim.recordedAt(),
                claim.region(),
                claim.person().token(),
                claim.loss().employer(),
                claim.loss().separatedOn(),
                claim.assessment().kind(),
                claim.state(),
                claim.assessment().unmet(),
                claim.assessment().months(),
                monthly ? claim.assessment().dueFrom() : null,
                monthly ? claim.dueUntil() : null,
                claim.assessment().amount(),
                monthly ? claim.stopsOn() : null,
                monthly ? claim.stopsFor() : null,
                claim.annulReason());
    }
}
