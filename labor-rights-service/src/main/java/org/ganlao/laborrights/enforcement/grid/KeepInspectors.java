package org.ganlao.laborrights.enforcement.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.grid.domain.GridRefusal;
import org.ganlao.laborrights.enforcement.grid.domain.InspectionBody;
import org.ganlao.laborrights.enforcement.grid.domain.Inspector;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Registers inspectors of a body, renews their credentials and takes them back. */
@ApplicationScoped
class KeepInspectors {

    private final InspectorRepository inspectors;
    private final InspectionBodyRepository bodies;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepInspectors(
            InspectorRepository inspectors,
            InspectionBodyRepository bodies,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.inspectors = inspectors;
        this.bodies = bodies;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InspectorView register(InspectorRequest request) {
        InspectionBody body = bodies.standing(request.body());
        checks.requireOwnRegion(body.region(), request.validity().from(), "/body");
        Inspector inspector = new Inspector(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                body,
                request.name(),
                request.credential(),
                request.fullTime(),
                request.validity().from(),
                request.validity().until(),
                changes.now());
        inspectors.requireNew(inspector);
        inspectors.holder(request.credential()).ifPresent(earlier -> {
            throw new Rejection(GridRefusal.CREDENTIAL_USED, request.credential()).at("/credential");
        });
        inspectors.keep(inspector);
        return told("registered", inspector, "");
    }

    @Transactional
    InspectorView renew(UUID id, String ifMatch, StatedValidity validity) {
        Inspector inspector = inspectors.forChange(id, ifMatch);
        inspector.renew(validity.from(), validity.until(), changes.now());
        return told("renewed", inspector, "");
    }

    @Transactional
    InspectorView revoke(UUID id, String ifMatch, CredentialRevocation revocation) {
        checks.requirePast(revocation.on(), "/on");
        Inspector inspector = inspectors.forChange(id, ifMatch);
        inspector.revoke(revocation.on(), changes.now());
        return told("revoked", inspector, revocation.reason());
    }

    @Transactional
    InspectorView annul(UUID id, String ifMatch, Annulment annulment) {
        Inspector inspector = inspectors.forChange(id, ifMatch);
        inspector.annul(annulment.reason(), changes.now());
        return told("annulled", inspector, annulment.reason());
    }

    InspectorView one(UUID id) {
        return InspectorView.from(inspectors.visible(id));
    }

    Page<InspectorView> page(InspectorFilter filter, Paging paging) {
        return inspectors.page(filter, paging).map(InspectorView::from);
    }

    private InspectorView told(String verb, Inspector inspector, String why) {
        events.say("inspector", verb, InspectorFact.of(inspector), why);
        return InspectorView.from(inspector);
    }
}
