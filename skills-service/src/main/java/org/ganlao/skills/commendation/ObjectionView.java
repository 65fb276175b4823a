package org.ganlao.skills.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.skills.commendation.domain.CommendationObjection;
import org.ganlao.skills.commendation.domain.ObjectionRuling;

@Schema(name = "CommendationObjectionView")
record ObjectionView(
        UUID id,
        int version,
        UUID commendation,
        String region,
        LocalDate raisedOn,
        String grounds,

        @Schema(description = "处理结果；未处理为空 · None while it is open")
        ObjectionRuling ruling,

        String rulingGrounds,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ObjectionView from(CommendationObjection objection) {
        return new ObjectionView(
                objection.id(),
                objection.version(),
                objection.commendation(),
                objection.region(),
                objection.occurredOn(),
                objection.grounds(),
                objection.ruling(),
                objection.rulingGrounds(),
                objection.origin().sourceRef(),
                objection.recordedAt());
    }
}
