package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.ResolutionState;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteResolution;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteSide;
import org.ganlao.platform.event.Fact;

/** A resolution on the wire, without its words; contracts/events/labor-rights/tripartite-resolution.*.v1 describe it. */
record ResolutionFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UUID meeting,
        TripartiteSide responsible,
        ResolutionState state,
        LocalDate dueOn,
        LocalDate fulfilledOn,
        String annulReason)
        implements Fact {

    static ResolutionFact of(TripartiteResolution resolution) {
        return new ResolutionFact(
                resolution.id(),
                resolution.version(),
                resolution.occurredOn(),
                resolution.recordedAt(),
                resolution.region(),
                resolution.meeting(),
                resolution.responsible(),
                resolution.state(),
                resolution.dueOn(),
                resolution.fulfilledOn(),
                resolution.annulReason());
    }
}
