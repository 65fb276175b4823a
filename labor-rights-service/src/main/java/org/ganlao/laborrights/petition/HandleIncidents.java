package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.petition.domain.GroupIncident;
import org.ganlao.laborrights.petition.domain.IncidentScale;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Takes reports of group incidents. Locks: the incident, the days of its reports, then what is warned of its employer. */
@ApplicationScoped
class HandleIncidents {

    static final String KIND = "group-incident";
    private static final String KEY = "labor.petition.incident.";

    private final IncidentRepository incidents;
    private final IncidentReports reports;
    private final IncidentDays days;
    private final WatchPetitions watching;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    HandleIncidents(
            IncidentRepository incidents,
            IncidentReports reports,
            IncidentDays days,
            WatchPetitions watching,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.incidents = incidents;
        this.reports = reports;
        this.days = days;
        this.watching = watching;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    IncidentView report(IncidentRequest request) {
        LocalDate day = IncidentDays.dayOf(request.beganAt());
        checks.requirePast(day, "/beganAt");
        requirePast(request.reportedAt(), "/reportedAt");
        checks.requireOwnRegion(request.region(), day, "/region");
        ParameterSet dated = parameters.at(day);
        GroupIncident incident = new GroupIncident(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                new GroupIncident.Beginning(
                        request.region(),
                        request.matter(),
                        request.employer() == null ? null : request.employer().value(),
                        request.beganAt(),
                        day,
                        request.place(),
                        request.persons()),
                scale(dated, request.region()),
                request.reportedAt(),
                dated.integer(KEY + "report.hours", request.region()),
                changes.now());
        incidents.add(incident);
        incidents.flush();
        reports.add(incident.id(), request.reportedAt(), request.persons(), request.what(), caller.subject());
        days.reported(incident);
        return told("reported", incident, "");
    }

    @Transactional
    IncidentView followUp(UUID id, String ifMatch, FollowUpReport report) {
        requirePast(report.at(), "/at");
        GroupIncident incident = held(id, ifMatch);
        incident.followUp(
                report.persons(),
                report.at(),
                scale(parameters.at(incident.occurredOn()), incident.region()),
                changes.now());
        reports.add(id, report.at(), report.persons(), report.what(), caller.subject());
        days.followedUp(incident);
        return told("followed-up", incident, "");
    }

    @Transactional
    IncidentView close(UUID id, String ifMatch, IncidentClosing closing) {
        checks.requirePast(closing.on(), "/on");
        GroupIncident incident = held(id, ifMatch);
        incident.close(closing.on(), closing.outcome(), changes.now());
        days.closed(incident);
        return told("closed", incident, closing.outcome());
    }

    @Transactional
    IncidentView annul(UUID id, String ifMatch, Annulment annulment) {
        GroupIncident incident = held(id, ifMatch);
        incident.annul(annulment.reason(), changes.now());
        days.annulled(incident);
        return told("annulled", incident, annulment.reason());
    }

    IncidentView one(UUID id) {
        return IncidentView.from(incidents.visible(id));
    }

    Page<IncidentView> page(IncidentFilter filter, Paging paging) {
        return incidents.page(filter, paging).map(IncidentView::from);
    }

    List<IncidentReports.Report> reports(UUID id) {
        return reports.of(incidents.visible(id).id());
    }

    private GroupIncident held(UUID id, String ifMatch) {
        GroupIncident incident = incidents.forChange(id, ifMatch);
        scope.requireWrite(incident.region());
        return incident;
    }

    private IncidentView told(String verb, GroupIncident incident, String why) {
        events.say(KIND, verb, IncidentFact.of(incident), why);
        watching.look(incident.employer(), incident.matter());
        return IncidentView.from(incident);
    }

    private static IncidentScale scale(ParameterSet dated, String region) {
        return new IncidentScale(
                dated.integer(KEY + "large.persons", region),
                dated.integer(KEY + "major.persons", region),
                dated.integer(KEY + "gravest.persons", region));
    }

    private void requirePast(Instant moment, String pointer) {
        checks.requirePast(IncidentDays.dayOf(moment), pointer);
    }
}
