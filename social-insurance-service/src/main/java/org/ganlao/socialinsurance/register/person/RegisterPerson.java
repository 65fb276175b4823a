package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.register.person.domain.PersonDetails;

/** Registers persons, those too whom an enrolment has made known before. */
@ApplicationScoped
class RegisterPerson {

    private final InsuredPersonRepository known;
    private final DetailsChecks checks;
    private final PersonEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    RegisterPerson(
            InsuredPersonRepository known,
            DetailsChecks checks,
            PersonEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.known = known;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Refuses what can be refused without looking at other records. */
    PersonDetails check(PersonRequest request) {
        PersonalId document = persons.identify(request.person());
        return checks.required(request.details(), document);
    }

    @Transactional
    PersonView register(PersonRequest request) {
        InsuredPerson registered = take(request);
        return PersonView.from(registered, persons.show(registered.person()));
    }

    /** Reads at once what taking these will ask for. */
    void foresee(List<PersonRequest> requests) {
        known.foresee(persons.foresee(requests, PersonRequest::person));
        known.foresee(
                caller.client(), requests.stream().map(PersonRequest::sourceRef).toList());
    }

    InsuredPerson take(PersonRequest request) {
        PersonDetails details = check(request);
        PersonalId document = persons.identify(request.person());
        persons.lock(document);
        Optional<InsuredPerson> noted = known.standing(persons.blindIndexes(document));
        InsuredPerson person = noted.orElseGet(() -> new InsuredPerson(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(document),
                details,
                clock.today(),
                changes.now()));
        if (noted.isPresent()) {
            person.register(details, changes.now());
        } else {
            known.add(person);
        }
        events.registered(person);
        return person;
    }
}
