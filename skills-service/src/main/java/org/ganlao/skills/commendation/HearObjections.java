package org.ganlao.skills.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.commendation.domain.Commendation;
import org.ganlao.skills.commendation.domain.CommendationObjection;

/** Takes objections and rules on them. Locks the nomination, so that none comes between the last look and the award. */
@ApplicationScoped
class HearObjections {

    private static final String KIND = "commendation-objection";

    private final ObjectionRepository objections;
    private final CommendationRepository commendations;
    private final RegionScope scope;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final RecordChecks checks;

    HearObjections(
            ObjectionRepository objections,
            CommendationRepository commendations,
            RegionScope scope,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            RecordChecks checks) {
        this.objections = objections;
        this.commendations = commendations;
        this.scope = scope;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.checks = checks;
    }

    @Transactional
    ObjectionView raise(ObjectionRequest request) {
        checks.requirePast(request.raisedOn(), "/raisedOn");
        scope.requireWrite(commendations.visible(request.commendation()).region());
        Commendation against = commendations.locked(request.commendation()).orElseThrow();
        against.requireOpenToObjections(request.raisedOn());
        CommendationObjection objection = new CommendationObjection(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                against,
                request.raisedOn(),
                request.grounds(),
                changes.now());
        objections.add(objection);
        events.note(KIND, "raised", objection, "");
        return ObjectionView.from(objection);
    }

    @Transactional
    ObjectionView rule(UUID id, String ifMatch, StatedRuling ruling) {
        CommendationObjection objection = objections.forChange(
                id, ifMatch, found -> commendations.locked(found.commendation()).orElseThrow());
        commendations.findById(objection.commendation()).approval().requireNotProposedBy(caller.subject());
        objection.rule(ruling.ruling(), ruling.grounds(), changes.now());
        events.note(KIND, "ruled", objection, ruling.grounds());
        return ObjectionView.from(objection);
    }

    ObjectionView one(UUID id) {
        return ObjectionView.from(objections.visible(id));
    }

    Page<ObjectionView> page(UUID commendation, String region, Paging paging) {
        return objections.page(commendation, region, paging).map(ObjectionView::from);
    }
}
