package org.ganlao.employment.seeking.internship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;
import org.ganlao.employment.seeking.internship.domain.InternshipPosition;
import org.ganlao.platform.event.Fact;

/** A position on the wire; contracts/events/employment/internship-position.*.v1 describe it. */
record PositionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID base,
        InternshipKind kind,
        String occupation,
        int places,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static PositionFact of(InternshipPosition position) {
        return new PositionFact(
                position.id(),
                position.version(),
                position.occurredOn(),
                position.recordedAt(),
                position.region(),
                position.host(),
                position.kind(),
                position.offer().occupation(),
                position.offer().places(),
                position.entry().closedOn(),
                position.annulReason());
    }
}
