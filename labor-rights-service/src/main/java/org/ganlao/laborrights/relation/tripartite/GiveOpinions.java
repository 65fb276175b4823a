package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.OpenPlans;
import org.ganlao.laborrights.relation.tripartite.domain.PlanOpinion;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteMeeting;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;

/** Records what meetings say of staff-placement plans. Locks: the meeting, then the plan. */
@ApplicationScoped
class GiveOpinions {

    private static final String KIND = "plan-opinion";

    private final OpinionRepository opinions;
    private final MeetingRepository meetings;
    private final OpenPlans plans;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    GiveOpinions(
            OpinionRepository opinions,
            MeetingRepository meetings,
            OpenPlans plans,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.opinions = opinions;
        this.meetings = meetings;
        this.plans = plans;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    OpinionView give(OpinionRequest request) {
        TripartiteMeeting meeting = meetings.held(request.meeting());
        scope.requireWrite(meeting.region());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        opinions.requireUnused(origin);
        plans.require(request.plan(), meeting.region(), meeting.occurredOn());
        opinions.requireNone(meeting.id(), request.plan());
        PlanOpinion opinion = new PlanOpinion(
                UUID.randomUUID(),
                origin,
                meeting,
                request.plan(),
                request.stances().stances(),
                request.words(),
                changes.now());
        opinions.keep(opinion);
        return told("given", opinion, "");
    }

    @Transactional
    OpinionView annul(UUID id, String ifMatch, Annulment annulment) {
        PlanOpinion opinion = opinions.forChange(id, ifMatch);
        opinion.annul(annulment.reason(), changes.now());
        return told("annulled", opinion, annulment.reason());
    }

    OpinionView one(UUID id) {
        return OpinionView.from(opinions.visible(id));
    }

    Page<OpinionView> page(UUID plan, UUID meeting, Paging paging) {
        return opinions.page(plan, meeting, paging).map(OpinionView::from);
    }

    private OpinionView told(String verb, PlanOpinion opinion, String why) {
        events.say(KIND, verb, OpinionFact.of(opinion), why);
        return OpinionView.from(opinion);
    }
}
