package org.ganlao.laborrights.relation.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.laborrights.relation.responsibility.domain.AssessedEmployer;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityAssessment;
import org.ganlao.laborrights.relation.responsibility.domain.ResponsibilityCriteria;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/** Assesses by the published criteria how employers answer for their workers. Locks: the assessment. */
@ApplicationScoped
class AssessEmployers {

    private static final String KIND = "responsibility-assessment";

    private final AssessmentRepository assessments;
    private final PublishedCriteria criteria;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    AssessEmployers(
            AssessmentRepository assessments,
            PublishedCriteria criteria,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.assessments = assessments;
        this.criteria = criteria;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    AssessmentView propose(AssessmentRequest request) {
        AssessedEmployer assessed = request.assessed();
        checks.requirePast(assessed.assessedOn(), "/assessedOn");
        checks.requireOwnRegion(assessed.region(), assessed.assessedOn(), "/region");
        ResponsibilityAssessment assessment = new ResponsibilityAssessment(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                assessed,
                criteria.on(assessed.assessedOn()),
                request.stated(),
                caller.subject(),
                changes.now());
        assessments.add(assessment);
        return noted("proposed", assessment, "");
    }

    @Transactional
    AssessmentView score(UUID id, String ifMatch, Rescoring stated) {
        ResponsibilityAssessment assessment = held(id, ifMatch, stated.on());
        assessment.score(
                stated.on(), criteria.on(assessment.occurredOn()), stated.stated(), caller.subject(), changes.now());
        return noted("scored", assessment, "");
    }

    @Transactional
    AssessmentView approve(UUID id, String ifMatch, StatedStep stated) {
        ResponsibilityAssessment assessment = held(id, ifMatch, stated.on());
        assessment.approve(stated.on(), caller.subject(), changes.now());
        return told("approved", assessment, stated.words());
    }

    @Transactional
    AssessmentView giveBack(UUID id, String ifMatch, StatedStep stated) {
        ResponsibilityAssessment assessment = held(id, ifMatch, stated.on());
        assessment.giveBack(stated.on(), stated.words(), caller.subject(), changes.now());
        return noted("returned", assessment, stated.words());
    }

    @Transactional
    AssessmentView annul(UUID id, String ifMatch, Annulment annulment) {
        ResponsibilityAssessment assessment = assessments.forChange(id, ifMatch);
        assessment.annul(annulment.reason(), changes.now());
        return assessment.approval().given()
                ? told("annulled", assessment, annulment.reason())
                : noted("annulled", assessment, annulment.reason());
    }

    AssessmentView one(UUID id) {
        return view(assessments.visible(id));
    }

    Page<AssessmentView> page(AssessmentFilter filter, Paging paging) {
        return assessments.page(filter, paging).map(this::view);
    }

    /** Those in force on a day; today's for null. */
    ResponsibilityCriteria criteria(LocalDate day) {
        return criteria.on(day == null ? clock.today() : day);
    }

    private ResponsibilityAssessment held(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return assessments.forChange(id, ifMatch);
    }

    /** What nobody approved goes to the audit alone. */
    private AssessmentView noted(String what, ResponsibilityAssessment assessment, String why) {
        events.note(KIND, what, assessment, why);
        return view(assessment);
    }

    private AssessmentView told(String verb, ResponsibilityAssessment assessment, String why) {
        events.say(KIND, verb, AssessmentFact.of(assessment), why);
        return view(assessment);
    }

    private AssessmentView view(ResponsibilityAssessment assessment) {
        return AssessmentView.from(assessment, clock.today());
    }
}
