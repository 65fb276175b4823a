package org.ganlao.skills.instruction.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.instruction.order.domain.TrainingOrder;

/** An order on the wire; contracts/events/skills/training-order.*.v1 describe it. */
record TrainingOrderFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String employer,
        String park,
        String occupation,
        int level,
        int workers,
        LocalDate neededBy,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static TrainingOrderFact of(TrainingOrder order) {
        return new TrainingOrderFact(
                order.id(),
                order.version(),
                order.occurredOn(),
                order.recordedAt(),
                order.region(),
                order.employer(),
                order.park(),
                order.terms().occupation(),
                order.terms().level(),
                order.terms().workers(),
                order.terms().neededBy(),
                order.closedOn(),
                order.annulReason());
    }
}
