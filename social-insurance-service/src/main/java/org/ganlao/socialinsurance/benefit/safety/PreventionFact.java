package org.ganlao.socialinsurance.benefit.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.safety.domain.Prevention;

/** Prevention on the wire; contracts/events/social-insurance/injury-prevention.*.v1 describe it. */
record PreventionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String purpose,
        Money amount,
        String annulReason)
        implements Fact {

    static PreventionFact of(Prevention prevention) {
        return new PreventionFact(
                prevention.id(),
                prevention.version(),
                prevention.occurredOn(),
                prevention.recordedAt(),
                prevention.region(),
                prevention.plan().purpose(),
                prevention.plan().amount(),
                prevention.annulReason());
    }
}
