package org.ganlao.socialinsurance.benefit.maternity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityClaim;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityEvent;
import org.ganlao.socialinsurance.benefit.maternity.domain.PaidInto;

/** An approved claim on the wire; contracts/events/social-insurance/maternity-claim.*.v1 describe it. */
record MaternityClaimFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String employer,
        MaternityEvent event,
        int days,
        Money allowance,
        Money medical,
        PaidInto paidInto,
        String annulReason)
        implements Fact {

    static MaternityClaimFact of(MaternityClaim claim) {
        return new MaternityClaimFact(
                claim.id(),
                claim.version(),
                claim.occurredOn(),
                claim.recordedAt(),
                claim.region(),
                claim.person(),
                claim.employer(),
                claim.confinement().event(),
                claim.days(),
                claim.allowance(),
                claim.medical(),
                claim.paidInto(),
                claim.annulReason());
    }
}
