package org.ganlao.employment.aid.newstart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.platform.event.Fact;

/** An enrolment on the wire; contracts/events/employment/new-start.*.v1 describe it. */
record EnrolmentFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        String closure,
        String employer,
        LocalDate placedOn,
        String annulReason)
        implements Fact {

    static EnrolmentFact of(Enrolment enrolment) {
        return new EnrolmentFact(
                enrolment.id(),
                enrolment.version(),
                enrolment.occurredOn(),
                enrolment.recordedAt(),
                enrolment.region(),
                enrolment.person().token(),
                enrolment.closure().reference(),
                enrolment.closure().employer(),
                enrolment.placedOn(),
                enrolment.annulReason());
    }
}
