package org.ganlao.employment.money.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.money.oversight.domain.DecisionState;
import org.ganlao.employment.money.oversight.domain.LeadingDecision;
import org.ganlao.platform.event.Fact;

/** A decision on the wire, without its words; contracts/events/employment/leading-group-decision.*.v1 describe it. */
record DecisionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        DecisionState state,
        LocalDate dueOn,
        LocalDate doneOn,
        String annulReason)
        implements Fact {

    static DecisionFact of(LeadingDecision decision) {
        return new DecisionFact(
                decision.id(),
                decision.version(),
                decision.occurredOn(),
                decision.recordedAt(),
                decision.region(),
                decision.state(),
                decision.dueOn(),
                decision.doneOn(),
                decision.annulReason());
    }
}
