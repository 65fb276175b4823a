package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.exam.domain.ExamInspection;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;

/** Records what inspectors saw at exams, how it was put right, and that an inspector finds it so. */
@ApplicationScoped
class InspectExams {

    private static final String KIND = "exam-inspection";

    private final ExamInspectionRepository inspections;
    private final SessionRepository sessions;
    private final SessionLocks locks;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    InspectExams(
            ExamInspectionRepository inspections,
            SessionRepository sessions,
            SessionLocks locks,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.inspections = inspections;
        this.sessions = sessions;
        this.locks = locks;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ExamInspectionView record(ExamInspectionRequest request) {
        checks.requirePast(request.inspectedOn(), "/inspectedOn");
        ExamSession session = sessions.named(request.session());
        locks.hold(session.id());
        ExamInspection inspection = new ExamInspection(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                session,
                request.seen(),
                changes.now());
        inspections.add(inspection);
        return told("recorded", inspection, "");
    }

    @Transactional
    ExamInspectionView rectify(UUID id, String ifMatch, ExamRectification stated) {
        checks.requirePast(stated.on(), "/on");
        ExamInspection inspection = writable(id, ifMatch);
        inspection.rectify(stated.on(), stated.how(), caller.subject(), changes.now());
        events.note(KIND, "rectification-stated", inspection, stated.how());
        return ExamInspectionView.from(inspection);
    }

    @Transactional
    ExamInspectionView confirm(UUID id, String ifMatch) {
        ExamInspection inspection = writable(id, ifMatch);
        inspection.confirm(caller.subject(), changes.now());
        return told("rectified", inspection, inspection.how());
    }

    @Transactional
    ExamInspectionView annul(UUID id, String ifMatch, Annulment annulment) {
        ExamInspection inspection = writable(id, ifMatch);
        inspection.annul(annulment.reason(), changes.now());
        return told("annulled", inspection, annulment.reason());
    }

    ExamInspectionView one(UUID id) {
        return ExamInspectionView.from(inspections.visible(id));
    }

    Page<ExamInspectionView> page(UUID session, String region, Boolean open, Paging paging) {
        return inspections.page(session, region, open, paging).map(ExamInspectionView::from);
    }

    private ExamInspection writable(UUID id, String ifMatch) {
        ExamInspection inspection = inspections.forChange(id, ifMatch, found -> locks.hold(found.session()));
        scope.requireWrite(inspection.region());
        return inspection;
    }

    private ExamInspectionView told(String verb, ExamInspection inspection, String why) {
        events.say(KIND, verb, ExamInspectionFact.of(inspection), why);
        return ExamInspectionView.from(inspection);
    }
}
