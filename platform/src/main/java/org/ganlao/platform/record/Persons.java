package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.time.BusinessClock;

/** Persons between a request, which names them, the rows, which protect them, and an answer, which may show them. */
@ApplicationScoped
public class Persons {

    private final PersonalIdVault vault;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;

    Persons(PersonalIdVault vault, TransactionLock locks, BusinessClock clock, Caller caller) {
        this.vault = vault;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
    }

    public PersonalId identify(StatedPerson stated) {
        return stated.identified(clock.today());
    }

    /** Waits until no other transaction works on the records of this person, and keeps others waiting until this one ends. */
    public void lock(PersonalId person) {
        locks.hold("person " + vault.personToken(person));
    }

    public void lock(ProtectedId person) {
        lock(reveal(person));
    }

    public ProtectedId protect(PersonalId person) {
        return vault.protect(person);
    }

    public PersonalId reveal(ProtectedId person) {
        return vault.reveal(person);
    }

    /** What rows of this person have as their blind index. */
    public List<byte[]> blindIndexes(PersonalId person) {
        return vault.blindIndexes(person);
    }

    /** The same for the person whom the header {@link StatedPerson#HEADER} names; null without it. */
    public List<byte[]> indexesOf(String header) {
        return header == null ? null : blindIndexes(identify(StatedPerson.inHeader(header)));
    }

    public ShownPerson show(ProtectedId person) {
        PersonalId id = vault.reveal(person);
        return new ShownPerson(person.token(), id.kind(), caller.maySeePersonalData() ? id.number() : id.masked());
    }
}
