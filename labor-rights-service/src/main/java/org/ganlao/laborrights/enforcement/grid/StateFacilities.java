package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.FacilityStatement;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.laborrights.enforcement.grid.domain.InspectionBody;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Takes down which facilities of the checklist a body has; a later statement goes before an earlier one. Locks: the body. */
@ApplicationScoped
class StateFacilities {

    private final FacilityRepository facilities;
    private final InspectionBodyRepository bodies;
    private final FacilityChecklist checklist;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    StateFacilities(
            FacilityRepository facilities,
            InspectionBodyRepository bodies,
            FacilityChecklist checklist,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.facilities = facilities;
        this.bodies = bodies;
        this.checklist = checklist;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    FacilityView state(FacilityRequest request) {
        checks.requirePast(request.on(), "/on");
        checklist.require(request.item());
        InspectionBody body = bodies.standing(request.body());
        checks.requireOwnRegion(body.region(), request.on(), "/body");
        bodies.locked(body.id());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        facilities.requireUnused(origin);
        facilities.latest(body.id(), request.item()).ifPresent(latest -> {
            if (!request.on().isAfter(latest.occurredOn())) {
                throw new Rejection(GridRefusal.FACILITY_STATED_LATER, latest.occurredOn()).at("/on");
            }
        });
        FacilityStatement statement = new FacilityStatement(
                UUID.randomUUID(),
                origin,
                body,
                request.item(),
                request.on(),
                request.provided(),
                request.evidence(),
                changes.now());
        facilities.keep(statement);
        return told("stated", statement, "");
    }

    @Transactional
    FacilityView annul(UUID id, String ifMatch, Annulment annulment) {
        FacilityStatement statement = facilities.forChange(id, ifMatch);
        statement.annul(annulment.reason(), changes.now());
        return told("annulled", statement, annulment.reason());
    }

    FacilityView one(UUID id) {
        return FacilityView.from(facilities.visible(id));
    }

    Page<FacilityView> page(FacilityFilter filter, Paging paging) {
        return facilities.page(filter, paging).map(FacilityView::from);
    }

    private FacilityView told(String verb, FacilityStatement statement, String why) {
        events.say("inspection-facility", verb, FacilityFact.of(statement), why);
        return FacilityView.from(statement);
    }
}
