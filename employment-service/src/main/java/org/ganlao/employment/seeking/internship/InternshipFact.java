package org.ganlao.employment.seeking.internship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.internship.domain.InternGroup;
import org.ganlao.employment.seeking.internship.domain.Internship;
import org.ganlao.employment.seeking.internship.domain.InternshipKind;
import org.ganlao.employment.seeking.internship.domain.Outcome;
import org.ganlao.employment.seeking.internship.domain.Stay;
import org.ganlao.platform.event.Fact;

/** An internship on the wire; contracts/events/employment/internship.*.v1 describe it. */
record InternshipFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        UUID position,
        InternshipKind kind,
        InternGroup group,
        LocalDate endedOn,
        Outcome outcome,
        String annulReason)
        implements Fact {

    static InternshipFact of(Internship internship) {
        Stay stay = internship.stay();
        return new InternshipFact(
                internship.id(),
                internship.version(),
                internship.occurredOn(),
                internship.recordedAt(),
                internship.region(),
                internship.person().token(),
                internship.position(),
                internship.kind(),
                stay.group(),
                stay.endedOn(),
                stay.outcome(),
                internship.annulReason());
    }
}
