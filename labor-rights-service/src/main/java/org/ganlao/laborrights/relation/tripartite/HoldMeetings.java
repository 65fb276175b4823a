package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteBody;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteMeeting;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Records meetings of tripartite bodies. Locks: the body for a new meeting, the meeting for all else. */
@ApplicationScoped
class HoldMeetings {

    private static final String KIND = "tripartite-meeting";

    private final MeetingRepository meetings;
    private final BodyRepository bodies;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    HoldMeetings(
            MeetingRepository meetings,
            BodyRepository bodies,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MeetingView hold(MeetingRequest request) {
        checks.requirePast(request.heldOn(), "/heldOn");
        TripartiteBody body = bodies.locked(request.body())
                .orElseThrow(() -> new Rejection(TripartiteRefusal.NO_SUCH_BODY, request.body()).at("/body"));
        scope.requireWrite(body.region());
        body.requireMeets(request.heldOn());
        TripartiteMeeting meeting = new TripartiteMeeting(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                body,
                request.heldOn(),
                request.agenda(),
                request.attendance().attendance(),
                changes.now());
        meetings.add(meeting);
        return told("held", meeting, "");
    }

    /** Not while anything stands that it decided. */
    @Transactional
    MeetingView annul(UUID id, String ifMatch, Annulment annulment) {
        TripartiteMeeting meeting = meetings.forChange(id, ifMatch);
        meetings.requireNothingOf(id);
        meeting.annul(annulment.reason(), changes.now());
        return told("annulled", meeting, annulment.reason());
    }

    MeetingView one(UUID id) {
        return MeetingView.from(meetings.visible(id));
    }

    Page<MeetingView> page(UUID body, String region, Paging paging) {
        return meetings.page(body, region, paging).map(MeetingView::from);
    }

    private MeetingView told(String verb, TripartiteMeeting meeting, String why) {
        events.say(KIND, verb, MeetingFact.of(meeting), why);
        return MeetingView.from(meeting);
    }
}
