package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteBody;
import org.ganlao.platform.event.Fact;

/** A tripartite body on the wire; contracts/events/labor-rights/tripartite-body.*.v1 describe it. */
record BodyFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        LocalDate dissolvedOn,
        String annulReason)
        implements Fact {

    static BodyFact of(TripartiteBody body) {
        return new BodyFact(
                body.id(),
                body.version(),
                body.occurredOn(),
                body.recordedAt(),
                body.region(),
                body.dissolvedOn(),
                body.annulReason());
    }
}
