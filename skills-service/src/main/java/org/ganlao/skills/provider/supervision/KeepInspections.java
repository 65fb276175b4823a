package org.ganlao.skills.provider.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.supervision.domain.InstitutionInspection;

/** Records inspections. Locks: the institution, then the inspection. */
@ApplicationScoped
class KeepInspections {

    private static final String KIND = "institution-inspection";

    private final InspectionRepository inspections;
    private final DefectRepository defects;
    private final SupervisedInstitutions institutions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepInspections(
            InspectionRepository inspections,
            DefectRepository defects,
            SupervisedInstitutions institutions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.inspections = inspections;
        this.defects = defects;
        this.institutions = institutions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InspectionView record(InspectionRequest request) {
        checks.requirePast(request.inspectedOn(), "/inspectedOn");
        Institution inspected = institutions.held(request.institution());
        InstitutionInspection inspection = new InstitutionInspection(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                inspected,
                request.focus(),
                request.inspectedOn(),
                request.result(),
                changes.now());
        inspections.add(inspection);
        return told("recorded", inspection, "");
    }

    @Transactional
    InspectionView annul(UUID id, String ifMatch, Annulment annulment) {
        institutions.held(inspections.visible(id).institution());
        InstitutionInspection inspection = inspections.forChange(id, ifMatch);
        inspection.annul(annulment.reason(), defects.standingOn(id), changes.now());
        return told("annulled", inspection, annulment.reason());
    }

    InspectionView one(UUID id) {
        return InspectionView.from(inspections.visible(id));
    }

    Page<InspectionView> page(InspectionFilter filter, Paging paging) {
        return inspections.page(filter, paging).map(InspectionView::from);
    }

    private InspectionView told(String verb, InstitutionInspection inspection, String why) {
        events.say(KIND, verb, InspectionFact.of(inspection), why);
        institutions.changed(inspection.institution());
        return InspectionView.from(inspection);
    }
}
