package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
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

/** Registers inspection bodies and keeps what they are given up to date. */
@ApplicationScoped
class KeepBodies {

    private final InspectionBodyRepository bodies;
    private final InspectorRepository inspectors;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepBodies(
            InspectionBodyRepository bodies,
            InspectorRepository inspectors,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.bodies = bodies;
        this.inspectors = inspectors;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InspectionBodyView register(InspectionBodyRequest request) {
        StatedBody stated = request.stated();
        checks.requirePast(stated.setUpOn(), "/stated/setUpOn");
        checks.requireOwnRegion(request.region(), stated.setUpOn(), "/region");
        InspectionBody body = new InspectionBody(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                stated.name(),
                stated.setUpOn(),
                stated.posts(),
                stated.yearlyFunds(),
                changes.now());
        bodies.add(body);
        return told("registered", body, "");
    }

    @Transactional
    InspectionBodyView correct(UUID id, String ifMatch, BodyCorrection correction) {
        StatedBody stated = correction.stated();
        checks.requirePast(stated.setUpOn(), "/stated/setUpOn");
        InspectionBody body = bodies.forChange(id, ifMatch);
        body.correct(stated.name(), stated.setUpOn(), stated.posts(), stated.yearlyFunds(), changes.now());
        return told("corrected", body, correction.reason());
    }

    @Transactional
    InspectionBodyView annul(UUID id, String ifMatch, Annulment annulment) {
        InspectionBody body = bodies.forChange(id, ifMatch);
        long inspectors = this.inspectors.of(id);
        if (inspectors > 0) {
            throw new Rejection(GridRefusal.BODY_HAS_INSPECTORS, inspectors);
        }
        body.annul(annulment.reason(), changes.now());
        return told("annulled", body, annulment.reason());
    }

    InspectionBodyView one(UUID id) {
        return InspectionBodyView.from(bodies.visible(id));
    }

    Page<InspectionBodyView> page(InspectionBodyFilter filter, Paging paging) {
        return bodies.page(filter, paging).map(InspectionBodyView::from);
    }

    private InspectionBodyView told(String verb, InspectionBody body, String why) {
        events.say("inspection-body", verb, InspectionBodyFact.of(body), why);
        return InspectionBodyView.from(body);
    }
}
