package org.ganlao.laborrights.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.petition.domain.GroupIncident;
import org.ganlao.laborrights.petition.domain.IncidentLevel;
import org.ganlao.laborrights.petition.domain.IncidentState;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.platform.event.Fact;

/** A group incident on the wire; contracts/events/labor-rights/group-incident.*.v1 describe it. */
record IncidentFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        PetitionMatter matter,
        String employer,
        int persons,
        IncidentLevel level,
        boolean reportedLate,
        IncidentState state,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static IncidentFact of(GroupIncident incident) {
        return new IncidentFact(
                incident.id(),
                incident.version(),
                incident.occurredOn(),
                incident.recordedAt(),
                incident.region(),
                incident.matter(),
                incident.employer(),
                incident.persons(),
                incident.level(),
                incident.reportedLate(),
                incident.state(),
                incident.closedOn(),
                incident.annulReason());
    }
}
