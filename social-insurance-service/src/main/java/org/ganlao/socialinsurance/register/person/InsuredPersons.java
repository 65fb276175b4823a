package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.register.person.domain.PersonRefusal;

/** The persons whom the agencies know, of every region. */
@ApplicationScoped
public class InsuredPersons {

    private static final String MADE_BY_ENROLMENT = "enrolment ";

    private final InsuredPersonRepository known;
    private final PersonEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    InsuredPersons(
            InsuredPersonRepository known,
            PersonEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.known = known;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws Rejection person-not-registered (422) at the pointer */
    public InsuredPerson require(String token, String pointer) {
        return find(token).orElseThrow(() -> new Rejection(PersonRefusal.PERSON_NOT_REGISTERED, token).at(pointer));
    }

    public Optional<InsuredPerson> find(String token) {
        return known.ofToken(token);
    }

    /** All under which rows may know the person, the present one first; only the token of somebody who is not registered. */
    public List<String> tokens(String token) {
        return find(token).map(known -> persons.tokensOf(known.person())).orElseGet(() -> List.of(token));
    }

    /** For the bulk work that is under way; the caller has locked the persons. */
    public void foresee(Collection<byte[]> blindIndexes) {
        known.foresee(blindIndexes);
    }

    /** The person of a document, whom the caller has locked. */
    public Optional<InsuredPerson> of(PersonalId document) {
        return known.standing(persons.blindIndexes(document));
    }

    /** The region of this agency keeps the person's record from now on; the caller has locked the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepIn(InsuredPerson person, String region) {
        if (!person.region().equals(region)) {
            person.moveTo(region, changes.now());
            events.corrected(person, "moved");
        }
    }

    /** The same for many, who are known by their tokens. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepIn(Collection<String> tokens, String region) {
        known.ofTokens(tokens).forEach(person -> keepIn(person, region));
    }

    /**
     * Makes the person of a first enrolment known, of whom nothing else is. No event tells of it: the enrolment's does, and
     * whoever registers the person later says the rest.
     *
     * @param enrolment the reference under which the caller's system has the enrolment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(PersonalId document, ProtectedId person, String enrolment, String region) {
        Origin origin = new Origin(caller.client(), MADE_BY_ENROLMENT + enrolment);
        known.keep(InsuredPerson.noted(origin, document, person, region, clock.today(), changes.now()));
    }
}
