package org.ganlao.employment.seeking.internship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.internship.domain.InternshipHost;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;
import org.ganlao.platform.event.Fact;

/** An internship base on the wire; contracts/events/employment/internship-base.*.v1 describe it. */
record HostFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        InternshipKind kind,
        String employer,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static HostFact of(InternshipHost host) {
        return new HostFact(
                host.id(),
                host.version(),
                host.occurredOn(),
                host.recordedAt(),
                host.region(),
                host.kind(),
                host.employer(),
                host.entry().closedOn(),
                host.annulReason());
    }
}
