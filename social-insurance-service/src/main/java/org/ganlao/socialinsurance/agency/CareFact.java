package org.ganlao.socialinsurance.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.agency.domain.RetireeCare;

/** A community's care on the wire; contracts/events/social-insurance/retiree-care.*.v1 describe it. */
record CareFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UUID agency,
        LocalDate until,
        String annulReason)
        implements Fact {

    static CareFact of(RetireeCare care) {
        return new CareFact(
                care.id(),
                care.version(),
                care.occurredOn(),
                care.recordedAt(),
                care.region(),
                care.person(),
                care.agency(),
                care.until(),
                care.annulReason());
    }
}
