package org.ganlao.employment.startup.entrepreneurship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.domain.Tenancy;
import org.ganlao.platform.event.Fact;

/** A tenancy on the wire; contracts/events/employment/incubator-tenancy.*.v1 describe it. */
record TenancyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID incubator,
        UUID startup,
        LocalDate movedOutOn,
        String annulReason)
        implements Fact {

    static TenancyFact of(Tenancy tenancy) {
        return new TenancyFact(
                tenancy.id(),
                tenancy.version(),
                tenancy.occurredOn(),
                tenancy.recordedAt(),
                tenancy.region(),
                tenancy.incubator(),
                tenancy.startup(),
                tenancy.stay().movedOutOn(),
                tenancy.annulReason());
    }
}
