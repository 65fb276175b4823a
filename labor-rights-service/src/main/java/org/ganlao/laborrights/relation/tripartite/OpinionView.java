package org.ganlao.laborrights.relation.tripartite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.tripartite.domain.PlanOpinion;
import org.ganlao.platform.http.Versioned;

@Schema(name = "PlanOpinionView")
record OpinionView(
        UUID id,
        int version,
        UUID meeting,
        UUID plan,
        String region,
        LocalDate givenOn,
        StatedStances stances,

        @Schema(description = "三方均不反对 · Whether no side objects")
        boolean carried,

        String words,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static OpinionView from(PlanOpinion opinion) {
        return new OpinionView(
                opinion.id(),
                opinion.version(),
                opinion.meeting(),
                opinion.plan(),
                opinion.region(),
                opinion.occurredOn(),
                StatedStances.from(opinion.stances()),
                opinion.stances().carried(),
                opinion.words(),
                opinion.annulReason(),
                opinion.origin().sourceRef(),
                opinion.recordedAt());
    }
}
