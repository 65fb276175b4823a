package org.ganlao.socialinsurance.benefit.injury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.injury.domain.Rehabilitation;

/** A rehabilitation on the wire; contracts/events/social-insurance/injury-rehabilitation.*.v1 describe it. */
record RehabilitationFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID injury,
        LocalDate endedOn,
        Money cost,
        Boolean backAtWork,
        String annulReason)
        implements Fact {

    static RehabilitationFact of(Rehabilitation rehabilitation) {
        return new RehabilitationFact(
                rehabilitation.id(),
                rehabilitation.version(),
                rehabilitation.occurredOn(),
                rehabilitation.recordedAt(),
                rehabilitation.region(),
                rehabilitation.injury(),
                rehabilitation.endedOn(),
                rehabilitation.cost(),
                rehabilitation.backAtWork(),
                rehabilitation.annulReason());
    }
}
