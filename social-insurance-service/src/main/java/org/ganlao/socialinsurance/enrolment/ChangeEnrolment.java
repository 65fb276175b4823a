package org.ganlao.socialinsurance.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.enrolment.domain.InsuredDays;

/** Suspends, resumes, ends, corrects or annuls an enrolment, one change of a person at a time. */
@ApplicationScoped
class ChangeEnrolment {

    private final EnrolmentRepository enrolments;
    private final EnrolmentChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final ChangeLog changes;

    ChangeEnrolment(
            EnrolmentRepository enrolments,
            EnrolmentChecks checks,
            RecordEvents events,
            Persons persons,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
    }

    @Transactional
    EnrolmentView suspend(UUID id, String ifMatch, Suspension suspension) {
        checks.requirePast(suspension.until(), "/until");
        Enrolment enrolment = open(id, ifMatch);
        enrolment.suspend(suspension.until(), changes.now());
        return told("suspended", enrolment, "");
    }

    @Transactional
    EnrolmentView resume(UUID id, String ifMatch, Resumption resumption) {
        checks.requirePast(resumption.from(), "/from");
        Enrolment enrolment = open(id, ifMatch);
        enrolment.resume(resumption.from(), changes.now());
        checks.requireOnce(enrolment);
        return told("resumed", enrolment, "");
    }

    @Transactional
    EnrolmentView end(UUID id, String ifMatch, StatedEnd end) {
        checks.requirePast(end.until(), "/until");
        Enrolment enrolment = open(id, ifMatch);
        enrolment.end(end.until(), end.reason(), changes.now());
        return told("ended", enrolment, end.reason().name());
    }

    @Transactional
    EnrolmentView correct(UUID id, String ifMatch, EnrolmentCorrection correction) {
        InsuredDays days = new InsuredDays(
                correction.periods().stream().map(StatedPeriod::period).toList());
        checks.requirePast(days, "/periods");
        checks.requireOwnRegion(correction.insured(), days.first());
        InsuredAs insured = checks.insured(correction.insured());
        Enrolment enrolment = open(id, ifMatch);
        enrolment.correct(insured, days, correction.endReason(), changes.now());
        checks.requireOnce(enrolment);
        return told("corrected", enrolment, correction.reason());
    }

    @Transactional
    EnrolmentView annul(UUID id, String ifMatch, Annulment annulment) {
        Enrolment enrolment = open(id, ifMatch);
        enrolment.annul(annulment.reason(), changes.now());
        return told("annulled", enrolment, annulment.reason());
    }

    private Enrolment open(UUID id, String ifMatch) {
        return enrolments.forChange(id, ifMatch, enrolment -> persons.lock(enrolment.person()));
    }

    private EnrolmentView told(String verb, Enrolment enrolment, String why) {
        events.say("enrolment", verb, EnrolmentFact.of(enrolment), why);
        return EnrolmentView.from(enrolment, persons.show(enrolment.person()));
    }
}
