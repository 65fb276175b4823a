package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.laborrights.relation.tripartite.domain.FulfilmentReport;
import org.ganlao.laborrights.relation.tripartite.domain.ResolutionDue;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteMeeting;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteResolution;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/**
 * Records what meetings decided and what came of it; until that is done its day runs among the deadlines. Locks: the meeting for a
 * new one, the resolution for all else, then its day.
 */
@ApplicationScoped
class TrackResolutions {

    private static final String KIND = "tripartite-resolution";

    private final ResolutionRepository resolutions;
    private final MeetingRepository meetings;
    private final Deadlines deadlines;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    TrackResolutions(
            ResolutionRepository resolutions,
            MeetingRepository meetings,
            Deadlines deadlines,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ResolutionView pass(ResolutionRequest request) {
        TripartiteMeeting meeting = meetings.held(request.meeting());
        scope.requireWrite(meeting.region());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        TripartiteResolution resolution =
                new TripartiteResolution(UUID.randomUUID(), origin, meeting, request.decided(), changes.now());
        resolutions.add(resolution);
        deadlines.runUntil(
                subject(resolution), ResolutionDue.RESOLUTION_FULFILMENT, resolution.occurredOn(), resolution.dueOn());
        return told("passed", resolution, "");
    }

    @Transactional
    ResolutionView report(UUID id, String ifMatch, StatedStep stated) {
        TripartiteResolution resolution = held(id, ifMatch, stated);
        resolution.report(new FulfilmentReport(stated.on(), stated.words()), changes.now());
        return told("reported", resolution, stated.words());
    }

    @Transactional
    ResolutionView fulfil(UUID id, String ifMatch, StatedStep stated) {
        TripartiteResolution resolution = held(id, ifMatch, stated);
        resolution.fulfil(new FulfilmentReport(stated.on(), stated.words()), changes.now());
        deadlines.meet(subject(resolution), ResolutionDue.RESOLUTION_FULFILMENT, stated.on());
        return told("fulfilled", resolution, stated.words());
    }

    @Transactional
    ResolutionView annul(UUID id, String ifMatch, Annulment annulment) {
        TripartiteResolution resolution = resolutions.forChange(id, ifMatch);
        resolution.annul(annulment.reason(), changes.now());
        deadlines.drop(subject(resolution));
        return told("annulled", resolution, annulment.reason());
    }

    ResolutionView one(UUID id) {
        return view(resolutions.visible(id));
    }

    Page<ResolutionView> page(ResolutionFilter filter, Paging paging) {
        return resolutions.page(filter, paging).map(this::view);
    }

    private TripartiteResolution held(UUID id, String ifMatch, StatedStep stated) {
        checks.requirePast(stated.on(), "/on");
        return resolutions.forChange(id, ifMatch);
    }

    private static Subject subject(TripartiteResolution resolution) {
        return new Subject(KIND, resolution.id(), resolution.region());
    }

    private ResolutionView told(String verb, TripartiteResolution resolution, String why) {
        events.say(KIND, verb, ResolutionFact.of(resolution), why);
        return view(resolution);
    }

    private ResolutionView view(TripartiteResolution resolution) {
        return ResolutionView.from(resolution, clock.today());
    }
}
