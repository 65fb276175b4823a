package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.register.person.domain.PersonDetails;
import org.ganlao.socialinsurance.register.person.domain.PersonRefusal;

/** Corrects the record of a person, notes a death or takes it back, or strikes the record out. Locks: the person first. */
@ApplicationScoped
class ChangePerson {

    private final InsuredPersonRepository known;
    private final DetailsChecks checks;
    private final RecordChecks records;
    private final Instance<PersonFollower> followers;
    private final Instance<PersonUse> uses;
    private final PersonEvents events;
    private final Persons persons;
    private final ChangeLog changes;

    ChangePerson(
            InsuredPersonRepository known,
            DetailsChecks checks,
            RecordChecks records,
            @Any Instance<PersonFollower> followers,
            @Any Instance<PersonUse> uses,
            PersonEvents events,
            Persons persons,
            ChangeLog changes) {
        this.known = known;
        this.checks = checks;
        this.records = records;
        this.followers = followers;
        this.uses = uses;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
    }

    @Transactional
    PersonView correct(UUID id, String ifMatch, PersonCorrection correction) {
        InsuredPerson person = open(id, ifMatch);
        PersonDetails stated = checks.required(correction.details(), persons.reveal(person.person()));
        person.correct(stated, changes.now());
        events.corrected(person, correction.reason());
        return view(person);
    }

    @Transactional
    PersonView die(UUID id, String ifMatch, StatedDeath death) {
        records.requirePast(death.on(), "/on");
        InsuredPerson person = open(id, ifMatch);
        person.die(death.on(), changes.now());
        followers.forEach(follower -> follower.died(person.person().token(), death.on()));
        events.died(person, death.evidence());
        return view(person);
    }

    @Transactional
    PersonView live(UUID id, String ifMatch, DeathWithdrawal withdrawal) {
        InsuredPerson person = open(id, ifMatch);
        person.live(changes.now());
        followers.forEach(follower -> follower.died(person.person().token(), null));
        events.corrected(person, withdrawal.reason());
        return view(person);
    }

    @Transactional
    PersonView annul(UUID id, String ifMatch, Annulment annulment) {
        InsuredPerson person = open(id, ifMatch);
        if (uses.stream().anyMatch(use -> use.usesPerson(person.person().token()))) {
            throw new Rejection(PersonRefusal.PERSON_IN_USE);
        }
        person.annul(annulment.reason(), changes.now());
        events.annulled(person);
        return view(person);
    }

    private InsuredPerson open(UUID id, String ifMatch) {
        return known.forChange(id, ifMatch, person -> persons.lock(person.person()));
    }

    private PersonView view(InsuredPerson person) {
        return PersonView.from(person, persons.show(person.person()));
    }
}
