package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.BodyState;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteBody;
import org.ganlao.platform.http.Versioned;

@Schema(name = "TripartiteBodyView")
record BodyView(
        UUID id,
        int version,
        BodyState state,
        StatedBody members,

        @Schema(description = "撤销机制的日期 · Last day") LocalDate dissolvedOn,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static BodyView from(TripartiteBody body) {
        return new BodyView(
                body.id(),
                body.version(),
                body.state(),
                StatedBody.from(body.members()),
                body.dissolvedOn(),
                body.annulReason(),
                body.origin().sourceRef(),
                body.recordedAt());
    }
}
