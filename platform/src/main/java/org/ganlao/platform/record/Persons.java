package org.ganlao.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platform.personal.PersonalIdVault.Marks;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.time.BusinessClock;

/** Persons between a request, which names them, the rows, which protect them, and an answer, which may show them. */
@ApplicationScoped
public class Persons {

    private final PersonalIdVault vault;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final BulkWork work;

    Persons(PersonalIdVault vault, TransactionLock locks, BusinessClock clock, Caller caller, BulkWork work) {
        this.vault = vault;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.work = work;
    }

    public PersonalId identify(StatedPerson stated) {
        return work.known(stated, PersonalId.class).orElseGet(() -> identified(stated));
    }

    /** Whom bulk work has identified it will ask for by all marks, once it has the lock. */
    private PersonalId identified(StatedPerson stated) {
        PersonalId person = stated.identified(clock.today());
        if (work.underway()) {
            work.learn(stated, person);
            mark(person);
        }
        return person;
    }

    /**
     * Waits until no other transaction works on the records of this person, and keeps others waiting until this one ends.
     *
     * @return false if the bulk work that is under way had the lock, so that what it has read of the person is current
     */
    public boolean lock(PersonalId person) {
        return locks.hold(nameOf(person));
    }

    /** The same for many at once, each in the order that all have in common. */
    public void lock(Collection<PersonalId> persons) {
        locks.hold(persons.stream().map(this::nameOf).collect(Collectors.toSet()));
    }

    public boolean lock(ProtectedId person) {
        return lock(reveal(person));
    }

    /** The same for persons of whom nothing but the token is known, as an event tells it. */
    public void lockTokens(Collection<String> tokens) {
        locks.hold(tokens.stream().map(Persons::nameOf).collect(Collectors.toSet()));
    }

    /** Locks the persons of many requests and answers what their rows have as their blind index. */
    public <T> List<byte[]> foresee(Collection<T> requests, Function<T, StatedPerson> person) {
        Set<PersonalId> documents =
                requests.stream().map(person).map(this::identify).collect(Collectors.toSet());
        return foresee(documents);
    }

    /** The same for persons who are identified. */
    public List<byte[]> foresee(Set<PersonalId> persons) {
        persons.stream().filter(person -> marks(person).isEmpty()).forEach(this::mark);
        lock(persons);
        return persons.stream().flatMap(person -> blindIndexes(person).stream()).toList();
    }

    private String nameOf(PersonalId person) {
        return nameOf(marks(person).map(Marks::token).orElseGet(() -> vault.personToken(person)));
    }

    private static String nameOf(String token) {
        return "person " + token;
    }

    /** What bulk work has worked out of a person once. */
    private Optional<Marks> marks(PersonalId person) {
        return work.known(person, Marks.class);
    }

    private void mark(PersonalId person) {
        Marks marks = vault.marks(person);
        work.learn(person, marks);
        marks.blindIndexes().forEach(index -> work.learn(ByteBuffer.wrap(index), person));
    }

    public ProtectedId protect(PersonalId person) {
        return vault.protect(person, marks(person).orElseGet(() -> vault.marks(person)));
    }

    public PersonalId reveal(ProtectedId person) {
        return work.known(ByteBuffer.wrap(person.blindIndex()), PersonalId.class)
                .orElseGet(() -> vault.reveal(person));
    }

    /** What rows of this person have as their blind index. */
    public List<byte[]> blindIndexes(PersonalId person) {
        return marks(person).map(Marks::blindIndexes).orElseGet(() -> vault.blindIndexes(person));
    }

    /** The same for the person whom the header {@link StatedPerson#HEADER} names; null without it. */
    public List<byte[]> indexesOf(String header) {
        return header == null ? null : blindIndexes(identify(StatedPerson.inHeader(header)));
    }

    /** Tokens under which rows may know this person; the present one first. */
    public List<String> tokens(PersonalId person) {
        return vault.personTokens(person);
    }

    /** The same for persons whom the bulk work that is under way has foreseen under these blind indexes. */
    public List<String> tokensForeseen(Collection<byte[]> blindIndexes) {
        return blindIndexes.stream()
                .flatMap(index -> work.known(ByteBuffer.wrap(index), PersonalId.class).stream())
                .distinct()
                .flatMap(person -> tokens(person).stream())
                .toList();
    }

    /** Tokens under which rows may know the person whom the header {@link StatedPerson#HEADER} names; the present one first. */
    public List<String> tokensOf(String header) {
        return tokens(identify(StatedPerson.inHeader(header)));
    }

    /** The same for the person of a row. */
    public List<String> tokensOf(ProtectedId person) {
        return vault.personTokens(reveal(person));
    }

    public ShownPerson show(ProtectedId person) {
        PersonalId id = reveal(person);
        return new ShownPerson(person.token(), id.kind(), caller.maySeePersonalData() ? id.number() : id.masked());
    }
}
