package org.ganlao.skills.provider.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.provider.supervision.domain.InstitutionDefect;
import org.ganlao.skills.provider.supervision.domain.InstitutionInspection;

/** Records what inspections found, and that it was put right. Locks: the institution, the inspection, then the defect. */
@ApplicationScoped
class KeepDefects {

    private static final String KIND = "institution-defect";
    private static final String DEADLINE = "skills.supervision.rectification.working-days";

    private final DefectRepository defects;
    private final InspectionRepository inspections;
    private final SupervisedInstitutions institutions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepDefects(
            DefectRepository defects,
            InspectionRepository inspections,
            SupervisedInstitutions institutions,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.defects = defects;
        this.inspections = inspections;
        this.institutions = institutions;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    DefectView find(DefectRequest request) {
        checks.requirePast(request.foundOn(), "/foundOn");
        institutions.held(inspections.visible(request.inspection()).institution());
        InstitutionInspection inspection =
                inspections.locked(request.inspection()).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        InstitutionDefect defect = new InstitutionDefect(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                inspection,
                request.kind(),
                request.foundOn(),
                request.description(),
                institutions.due(DEADLINE, request.foundOn(), inspection.region()),
                changes.now());
        defects.add(defect);
        return told("found", defect, "");
    }

    @Transactional
    DefectView cure(UUID id, String ifMatch, DefectCure cure) {
        checks.requirePast(cure.on(), "/on");
        InstitutionDefect defect = held(id, ifMatch);
        defect.cure(cure.on(), cure.how(), changes.now());
        return told("cured", defect, cure.how());
    }

    @Transactional
    DefectView annul(UUID id, String ifMatch, Annulment annulment) {
        InstitutionDefect defect = held(id, ifMatch);
        defect.annul(annulment.reason(), changes.now());
        return told("annulled", defect, annulment.reason());
    }

    DefectView one(UUID id) {
        return DefectView.from(defects.visible(id), institutions.today());
    }

    Page<DefectView> page(SupervisedFilter filter, Paging paging) {
        return defects.page(filter, paging).map(defect -> DefectView.from(defect, institutions.today()));
    }

    private InstitutionDefect held(UUID id, String ifMatch) {
        institutions.held(defects.visible(id).institution());
        return defects.forChange(id, ifMatch);
    }

    private DefectView told(String verb, InstitutionDefect defect, String why) {
        events.say(KIND, verb, DefectFact.of(defect), why);
        institutions.changed(defect.institution());
        return DefectView.from(defect, institutions.today());
    }
}
