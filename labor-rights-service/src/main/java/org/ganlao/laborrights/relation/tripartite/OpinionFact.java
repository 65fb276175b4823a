package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.PlanOpinion;
import org.ganlao.platform.event.Fact;

/** An opinion on the wire, without its words; contracts/events/labor-rights/plan-opinion.*.v1 describe it. */
record OpinionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID meeting,
        UUID plan,
        boolean carried,
        String annulReason)
        implements Fact {

    static OpinionFact of(PlanOpinion opinion) {
        return new OpinionFact(
                opinion.id(),
                opinion.version(),
                opinion.occurredOn(),
                opinion.recordedAt(),
                opinion.region(),
                opinion.meeting(),
                opinion.plan(),
                opinion.stances().carried(),
                opinion.annulReason());
    }
}
