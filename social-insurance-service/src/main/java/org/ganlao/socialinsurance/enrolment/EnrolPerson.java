package org.ganlao.socialinsurance.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.person.InsuredPersons;
import org.ganlao.socialinsurance.person.domain.InsuredPerson;

/** Takes a person into an insurance. */
@ApplicationScoped
class EnrolPerson {

    private final EnrolmentChecks checks;
    private final EnrolmentRepository enrolments;
    private final InsuredPersons insuredPersons;
    private final RecordEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    EnrolPerson(
            EnrolmentChecks checks,
            EnrolmentRepository enrolments,
            InsuredPersons insuredPersons,
            RecordEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.checks = checks;
        this.enrolments = enrolments;
        this.insuredPersons = insuredPersons;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at other records. */
    PersonalId check(EnrolmentRequest request) {
        PersonalId person = persons.identify(request.person());
        checks.requirePast(request.from(), "/from");
        checks.requireOwnRegion(request.insured(), request.from());
        return person;
    }

    @Transactional
    EnrolmentView enrol(EnrolmentRequest request) {
        PersonalId person = check(request);
        InsuredAs insured = checks.insured(request.insured());
        persons.lock(person);
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                insured,
                InsuredDays.since(request.from()),
                Boolean.TRUE.equals(request.inOpening()),
                changes.now());
        Optional<InsuredPerson> known = checks.requireOnce(enrolment);
        enrolments.add(enrolment);
        if (known.isEmpty()) {
            insuredPersons.note(person, enrolment.person(), request.sourceRef(), insured.region());
        }
        events.say("enrolment", "started", EnrolmentFact.of(enrolment), "");
        return EnrolmentView.from(enrolment, persons.show(enrolment.person()));
    }
}
