package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.Incubator;
import org.ganlao.platform.event.Fact;

/** An incubator on the wire; contracts/events/employment/incubator.*.v1 describe it. */
record IncubatorFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        int places,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static IncubatorFact of(Incubator incubator) {
        return new IncubatorFact(
                incubator.id(),
                incubator.version(),
                incubator.occurredOn(),
                incubator.recordedAt(),
                incubator.region(),
                incubator.places(),
                incubator.entry().closedOn(),
                incubator.annulReason());
    }
}
