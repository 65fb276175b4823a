package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.register.enrolment.domain.Coverage;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredDays;

/** Suspends, resumes, ends, corrects or annuls an enrolment, one change of a person at a time. */
@ApplicationScoped
class ChangeEnrolment {

    private final EnrolmentRepository enrolments;
    private final EnrolmentChecks checks;
    private final EnrolmentEvents events;
    private final Persons persons;
    private final ChangeLog changes;

    ChangeEnrolment(
            EnrolmentRepository enrolments,
            EnrolmentChecks checks,
            EnrolmentEvents events,
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
        Optional<Coverage> before = enrolment.coverage();
        enrolment.suspend(suspension.until(), changes.now());
        return told("suspended", enrolment, before, "");
    }

    @Transactional
    EnrolmentView resume(UUID id, String ifMatch, Resumption resumption) {
        checks.requirePast(resumption.from(), "/from");
        Enrolment enrolment = open(id, ifMatch);
        Holdings holdings = checks.holdings(enrolment);
        Optional<Coverage> before = enrolment.coverage();
        enrolment.resume(resumption.from(), changes.now());
        checks.requireOpenEmployer(enrolment);
        holdings.requireRoomFor(enrolment);
        return told("resumed", enrolment, before, "");
    }

    @Transactional
    EnrolmentView end(UUID id, String ifMatch, StatedEnd end) {
        checks.requirePast(end.until(), "/until");
        Enrolment enrolment = open(id, ifMatch);
        Optional<Coverage> before = enrolment.coverage();
        enrolment.end(end.until(), end.reason(), changes.now());
        return told("ended", enrolment, before, end.reason().name());
    }

    @Transactional
    EnrolmentView correct(UUID id, String ifMatch, EnrolmentCorrection correction) {
        InsuredDays days = new InsuredDays(
                correction.periods().stream().map(StatedPeriod::period).toList());
        checks.requirePast(days, "/periods");
        checks.requireOwnRegion(correction.insured(), days.first());
        InsuredAs insured = checks.insured(correction.insured(), days.first());
        Enrolment enrolment = open(id, ifMatch);
        Holdings holdings = checks.holdings(enrolment);
        Optional<Coverage> before = enrolment.coverage();
        enrolment.correct(insured, days, correction.endReason(), changes.now());
        checks.requireOpenEmployer(enrolment);
        holdings.requireRoomFor(enrolment);
        return told("corrected", enrolment, before, correction.reason());
    }

    @Transactional
    EnrolmentView annul(UUID id, String ifMatch, Annulment annulment) {
        Enrolment enrolment = open(id, ifMatch);
        Optional<Coverage> before = enrolment.coverage();
        enrolment.annul(annulment.reason(), changes.now());
        return told("annulled", enrolment, before, annulment.reason());
    }

    private Enrolment open(UUID id, String ifMatch) {
        return enrolments.forChange(id, ifMatch, enrolment -> persons.lock(enrolment.person()));
    }

    private EnrolmentView told(String verb, Enrolment enrolment, Optional<Coverage> before, String why) {
        events.changed(verb, enrolment, before, why);
        return EnrolmentView.from(enrolment, persons.show(enrolment.person()));
    }
}
