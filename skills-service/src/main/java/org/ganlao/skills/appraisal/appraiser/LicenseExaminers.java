package org.ganlao.skills.appraisal.appraiser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalLicence;
import org.ganlao.skills.appraisal.appraiser.domain.AppraiserRefusal;
import org.ganlao.skills.appraisal.appraiser.domain.Examiner;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceStep;

/** Licenses examiners; a person is one once. */
@ApplicationScoped
class LicenseExaminers {

    private static final String KIND = "examiner";

    private final ExaminerRepository examiners;
    private final LicenceChecks checks;
    private final Persons persons;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    LicenseExaminers(
            ExaminerRepository examiners,
            LicenceChecks checks,
            Persons persons,
            RecordEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.examiners = examiners;
        this.checks = checks;
        this.persons = persons;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ExaminerView license(ExaminerRequest request) {
        AppraisalLicence licence = checks.taken(request.licence(), "/licence");
        checks.requireOwn(request.region(), licence);
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        if (!examiners.known(licence.number(), persons.blindIndexes(person)).isEmpty()) {
            throw new Rejection(AppraiserRefusal.APPRAISAL_LICENCE_IN_USE, licence.number());
        }
        Examiner examiner = new Examiner(
                OrderedId.at(changes.now()),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.name(),
                persons.protect(person),
                licence,
                changes.now());
        examiners.add(examiner);
        return told("licensed", examiner, "");
    }

    @Transactional
    ExaminerView renew(UUID id, String ifMatch, StatedAppraisalLicence stated) {
        AppraisalLicence licence = checks.taken(stated, "");
        Examiner examiner = checks.writable(examiners, id, ifMatch);
        examiner.renew(licence, changes.now());
        return told("renewed", examiner, "");
    }

    @Transactional
    ExaminerView take(LicenceStep step, UUID id, String ifMatch, LicenceChange change) {
        Examiner examiner = checks.forStep(examiners, id, ifMatch, change);
        examiner.take(step, change.on(), change.reason(), changes.now());
        return told(step.verb(), examiner, change.reason());
    }

    ExaminerView one(UUID id) {
        ExaminerView view = view(examiners.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<ExaminerView> page(AppraiserFilter filter, String document, Paging paging) {
        Page<Examiner> page = examiners.page(filter, persons.indexesOf(document), paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    private ExaminerView told(String verb, Examiner examiner, String why) {
        events.say(KIND, verb, AppraiserFact.of(examiner, examiner.person().token()), why);
        return view(examiner);
    }

    private ExaminerView view(Examiner examiner) {
        return ExaminerView.from(examiner, persons.show(examiner.person()));
    }
}
