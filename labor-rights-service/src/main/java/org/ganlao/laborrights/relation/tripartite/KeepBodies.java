package org.ganlao.laborrights.relation.tripartite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.laborrights.relation.tripartite.domain.BodyMembers;
import org.ganlao.laborrights.relation.tripartite.domain.BodyState;
import org.ganlao.laborrights.relation.tripartite.domain.TripartiteBody;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Sets tripartite bodies up and dissolves them. Locks: the body. */
@ApplicationScoped
class KeepBodies {

    private static final String KIND = "tripartite-body";

    private final BodyRepository bodies;
    private final MeetingRepository meetings;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepBodies(
            BodyRepository bodies,
            MeetingRepository meetings,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    BodyView setUp(BodyRequest request) {
        BodyMembers members = request.members().members();
        checks.requirePast(members.establishedOn(), "/members/establishedOn");
        checks.requireOwnRegion(members.region(), members.establishedOn(), "/members/region");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        TripartiteBody body = new TripartiteBody(UUID.randomUUID(), origin, members, changes.now());
        bodies.add(body);
        return told("set-up", body, "");
    }

    @Transactional
    BodyView dissolve(UUID id, String ifMatch, StatedStep stated) {
        checks.requirePast(stated.on(), "/on");
        TripartiteBody body = bodies.forChange(id, ifMatch);
        meetings.requireNoneAfter(id, stated.on());
        body.dissolve(stated.on(), changes.now());
        return told("dissolved", body, stated.words());
    }

    /** Not while meetings of it stand. */
    @Transactional
    BodyView annul(UUID id, String ifMatch, Annulment annulment) {
        TripartiteBody body = bodies.forChange(id, ifMatch);
        meetings.requireNoneOf(id);
        body.annul(annulment.reason(), changes.now());
        return told("annulled", body, annulment.reason());
    }

    BodyView one(UUID id) {
        return BodyView.from(bodies.visible(id));
    }

    Page<BodyView> page(String region, BodyState state, Paging paging) {
        return bodies.page(region, state, paging).map(BodyView::from);
    }

    private BodyView told(String verb, TripartiteBody body, String why) {
        events.say(KIND, verb, BodyFact.of(body), why);
        return BodyView.from(body);
    }
}
