package org.ganlao.laborrights.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.DeadlineState;
import org.ganlao.laborrights.deadline.domain.Escalation;
import org.ganlao.platform.event.Fact;

/** A limit that passed, on the wire; contracts/events/labor-rights/deadline.*.v1 describe it. */
record DeadlineFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String kind,
        UUID record,
        String timeLimit,
        LocalDate dueOn,
        DeadlineState state,
        Escalation escalation,
        LocalDate metOn)
        implements Fact {

    static DeadlineFact of(Deadline deadline) {
        return new DeadlineFact(
                deadline.id(),
                deadline.version(),
                deadline.dueOn().plusDays(1),
                deadline.recordedAt(),
                deadline.subject().region(),
                deadline.subject().kind(),
                deadline.subject().id(),
                deadline.limit(),
                deadline.dueOn(),
                deadline.state(),
                deadline.escalation(),
                deadline.metOn());
    }
}
