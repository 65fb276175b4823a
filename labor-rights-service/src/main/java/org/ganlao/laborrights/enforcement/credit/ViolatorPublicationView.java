package org.ganlao.laborrights.enforcement.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublication;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublicationState;
import org.ganlao.platform.http.Versioned;

/** The publication of a violator. */
@Schema(name = "ViolatorPublication")
record ViolatorPublicationView(
        UUID id,
        int version,
        ViolatorPublicationState state,
        String region,
        String employer,
        String employerName,
        UUID inspectionCase,
        LocalDate decidedOn,
        String decisionNumber,

        @Schema(description = "公布的违法事实 · What is made public")
        String facts,

        LocalDate publishedOn,

        @Schema(description = "公布期末日 · Last day, unless it is removed before")
        LocalDate publicUntil,

        LocalDate removedOn,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ViolatorPublicationView from(ViolatorPublication found) {
        return new ViolatorPublicationView(
                found.id(),
                found.version(),
                found.state(),
                found.region(),
                found.employer(),
                found.employerName(),
                found.inspectionCase(),
                found.occurredOn(),
                found.decisionNumber(),
                found.facts(),
                found.publishedOn(),
                found.publicUntil(),
                found.removedOn(),
                found.annulReason(),
                found.origin().sourceRef(),
                found.recordedAt());
    }
}
