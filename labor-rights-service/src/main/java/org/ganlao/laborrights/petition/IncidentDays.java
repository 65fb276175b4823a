package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.petition.domain.GroupIncident;
import org.ganlao.laborrights.petition.domain.IncidentDue;
import org.ganlao.laborrights.petition.domain.IncidentLimit;
import org.ganlao.platform.time.BusinessClock;

/**
 * Until when it is reported of an incident, among the deadlines by day: the first report, whose hours the incident keeps, and the
 * next one while it goes on. The caller holds the incident.
 */
@ApplicationScoped
class IncidentDays {

    private final Deadlines deadlines;

    IncidentDays(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }

    private static Subject subject(GroupIncident incident) {
        return new Subject(HandleIncidents.KIND, incident.id(), incident.region());
    }

    void reported(GroupIncident incident) {
        Subject subject = subject(incident);
        LocalDate reported = dayOf(incident.reportedAt());
        deadlines.runUntil(subject, IncidentDue.INCIDENT_REPORT, incident.occurredOn(), dayOf(incident.reportBy()));
        deadlines.meet(subject, IncidentDue.INCIDENT_REPORT, reported);
        deadlines.begin(subject, IncidentLimit.INCIDENT_FOLLOW_UP, reported);
    }

    void followedUp(GroupIncident incident) {
        deadlines.begunAnew(subject(incident), IncidentLimit.INCIDENT_FOLLOW_UP, dayOf(incident.lastReportedAt()));
    }

    void closed(GroupIncident incident) {
        deadlines.meet(subject(incident), IncidentLimit.INCIDENT_FOLLOW_UP, incident.closedOn());
    }

    void annulled(GroupIncident incident) {
        deadlines.drop(subject(incident));
    }
}
