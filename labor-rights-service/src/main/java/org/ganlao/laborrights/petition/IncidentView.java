package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.petition.domain.GroupIncident;
import org.ganlao.laborrights.petition.domain.IncidentLevel;
import org.ganlao.laborrights.petition.domain.IncidentState;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.platform.http.Versioned;

/** @param persons at most, by all reports */
@Schema(name = "GroupIncidentView")
record IncidentView(
        UUID id,
        int version,
        IncidentState state,
        String region,
        PetitionMatter matter,
        String employer,
        Instant beganAt,
        LocalDate beganOn,
        String place,
        int persons,
        IncidentLevel level,

        @Schema(description = "首报时限 · Until when it had to be reported first")
        Instant reportBy,

        Instant reportedAt,

        @Schema(description = "是否迟报") boolean reportedLate,
        LocalDate closedOn,
        String outcome,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static IncidentView from(GroupIncident incident) {
        return new IncidentView(
                incident.id(),
                incident.version(),
                incident.state(),
                incident.region(),
                incident.matter(),
                incident.employer(),
                incident.beganAt(),
                incident.occurredOn(),
                incident.place(),
                incident.persons(),
                incident.level(),
                incident.reportBy(),
                incident.reportedAt(),
                incident.reportedLate(),
                incident.closedOn(),
                incident.outcome(),
                incident.annulReason(),
                incident.origin().sourceRef(),
                incident.recordedAt());
    }
}
