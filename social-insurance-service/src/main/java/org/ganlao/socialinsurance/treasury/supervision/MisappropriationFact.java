package org.ganlao.socialinsurance.treasury.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.supervision.domain.Misappropriation;

/** Misused money on the wire; contracts/events/social-insurance/misappropriation.*.v1 describe it. */
record MisappropriationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        Insurance insurance,
        Money amount,
        Money recovered,
        String annulReason)
        implements Fact {

    static MisappropriationFact of(Misappropriation misused) {
        return new MisappropriationFact(
                misused.id(),
                misused.version(),
                misused.occurredOn(),
                misused.recordedAt(),
                misused.region(),
                misused.insurance(),
                misused.amount(),
                misused.recovered(),
                misused.annulReason());
    }
}
