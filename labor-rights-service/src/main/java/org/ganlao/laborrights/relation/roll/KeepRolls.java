package org.ganlao.laborrights.relation.roll;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.Post;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.RollRefusal;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.StatedPerson;

/**
 * Puts persons on rolls, takes them off, corrects entries and strikes wrong ones out. Locks: the person, where days may come to
 * overlap, then the entry.
 */
@ApplicationScoped
public class KeepRolls {

    private final RollRepository rolls;
    private final RollEvents events;
    private final List<EntryFollower> followers;
    private final ShowRolls show;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    KeepRolls(
            RollRepository rolls,
            RollEvents events,
            @All List<EntryFollower> followers,
            ShowRolls show,
            RecordChecks checks,
            Parameters parameters,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.rolls = rolls;
        this.events = events;
        this.followers = followers;
        this.show = show;
        this.checks = checks;
        this.parameters = parameters;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at other records. */
    public void check(StatedPerson document, StatedPost stated) {
        check(persons.identify(document), stated.post());
    }

    private void check(PersonalId person, Post post) {
        LocalDate firstDay = post.joinedOn();
        checks.requirePast(firstDay, "/post/joinedOn");
        checks.requirePast(post.leftOn(), "/post/leftOn");
        checks.requireOwnRegion(post.region(), firstDay, "/post/region");
        int age = parameters.at(firstDay).integer("labor.working-age.from");
        if (person.isUnder(age, firstDay)) {
            throw new Rejection(RollRefusal.TOO_YOUNG_TO_WORK, age, firstDay).at("/person/number");
        }
    }

    @Transactional
    RollEntryView put(RollEntryRequest request) {
        check(request.person(), request.post());
        return show.view(take(request));
    }

    /** Reads at once what taking these will ask for. */
    void foresee(List<RollEntryRequest> requests) {
        foresee(
                requests.stream().map(RollEntryRequest::person).toList(),
                requests.stream().map(RollEntryRequest::sourceRef).toList());
    }

    private void foresee(List<StatedPerson> documents, List<String> references) {
        rolls.foresee(persons.foresee(documents, person -> person));
        rolls.foresee(caller.client(), references);
    }

    /**
     * The same for who will change entries, too: those of these persons, and others.
     *
     * @param references that new entries will have
     * @return all of those that there are, as they stand, held until the transaction ends
     */
    public List<RollEntry> hold(List<StatedPerson> documents, Collection<UUID> others, List<String> references) {
        List<byte[]> indexes = persons.foresee(documents, person -> person);
        List<RollEntry> held = rolls.hold(others, indexes);
        rolls.foresee(indexes);
        rolls.foresee(caller.client(), references);
        return held;
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    RollEntry take(RollEntryRequest request) {
        Span onRoll = request.post().post().onRoll();
        List<RollEntry> others = withEmployer(request.person(), request.post());
        RollEntry entry = fresh(request.sourceRef(), request.person(), request.post());
        if (others.stream().anyMatch(other -> other.overlaps(onRoll))) {
            throw new Rejection(RollRefusal.ON_ROLL_ALREADY);
        }
        rolls.keep(entry);
        events.recorded(entry, List.of());
        return entry;
    }

    /** The person's entries on this employer's roll that stand; from here on nobody else puts the person there. */
    public List<RollEntry> withEmployer(StatedPerson document, StatedPost stated) {
        PersonalId person = persons.identify(document);
        persons.lock(person);
        return rolls.of(persons.blindIndexes(person)).stream()
                .filter(entry -> entry.standing()
                        && entry.post().employer().equals(stated.employer().value()))
                .toList();
    }

    /** A new entry that is not kept yet; it is for a person whom {@link #withEmployer} does not show over these days. */
    public RollEntry fresh(String sourceRef, StatedPerson document, StatedPost post) {
        Instant now = changes.now();
        RollEntry entry = new RollEntry(
                OrderedId.at(now),
                new Origin(caller.client(), sourceRef),
                persons.protect(persons.identify(document)),
                post.post(),
                now);
        rolls.requireNew(entry);
        return entry;
    }

    @Transactional
    RollEntryView leave(UUID id, String ifMatch, Departure departure) {
        checks.requirePast(departure.lastDay(), "/lastDay");
        RollEntry entry = rolls.forChange(id, ifMatch);
        entry.leave(departure.lastDay(), changes.now());
        events.left(entry);
        return show.view(entry);
    }

    /** Takes a departure back; the contracts cover the days behind it again. */
    @Transactional
    RollEntryView stay(UUID id, String ifMatch, Annulment annulment) {
        RollEntry entry = rolls.forChange(id, ifMatch, this::lock);
        entry.stay(changes.now());
        return corrected(entry, annulment.reason());
    }

    /** States the post anew, whole; what was recorded with the entry follows it into another region. */
    @Transactional
    RollEntryView correct(UUID id, String ifMatch, RollEntryCorrection correction) {
        RollEntry entry = rolls.forChange(id, ifMatch, this::lock);
        Post post = correction.post().post();
        check(persons.reveal(entry.person()), post);
        boolean moves = !entry.region().equals(post.region());
        entry.correct(post, changes.now());
        RollEntryView view = corrected(entry, correction.reason());
        if (moves) {
            followers.forEach(follower -> follower.moved(entry, correction.reason()));
        }
        return view;
    }

    /** Another entry of the person with the employer must not have days in common with what this one has now. */
    private RollEntryView corrected(RollEntry entry, String why) {
        boolean elsewhere = rolls.of(persons.blindIndexes(persons.reveal(entry.person()))).stream()
                .filter(other -> !other.id().equals(entry.id())
                        && other.post().employer().equals(entry.post().employer()))
                .anyMatch(other -> other.overlaps(entry.post().onRoll()));
        if (elsewhere) {
            throw new Rejection(RollRefusal.ON_ROLL_ALREADY);
        }
        events.corrected(entry, why);
        return show.view(entry);
    }

    private void lock(RollEntry entry) {
        persons.lock(entry.person());
        rolls.locked(entry.id()).orElseThrow();
    }

    @Transactional
    RollEntryView annul(UUID id, String ifMatch, Annulment annulment) {
        RollEntry entry = rolls.forChange(id, ifMatch);
        if (events.hasContracts(entry)) {
            throw new Rejection(RollRefusal.ENTRY_HAS_CONTRACTS);
        }
        entry.annul(annulment.reason(), changes.now());
        events.annulled(entry);
        return show.view(entry);
    }
}
