package org.ganlao.laborrights.relation.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
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

/** Puts persons on rolls, takes them off, and strikes wrong entries out. */
@ApplicationScoped
public class KeepRolls {

    private final RollRepository rolls;
    private final RollEvents events;
    private final ShowRolls show;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    KeepRolls(
            RollRepository rolls,
            RollEvents events,
            ShowRolls show,
            RecordChecks checks,
            Parameters parameters,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.rolls = rolls;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.parameters = parameters;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at other records. */
    public void check(StatedPerson document, StatedPost stated) {
        PersonalId person = persons.identify(document);
        Post post = stated.post();
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

    /** The same for entries of whatever request, with the references that they will have. */
    public void foresee(List<StatedPerson> documents, List<String> references) {
        rolls.foresee(persons.foresee(documents, person -> person));
        rolls.foresee(caller.client(), references);
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    RollEntry take(RollEntryRequest request) {
        Span onRoll = request.post().post().onRoll();
        if (withEmployer(request.person(), request.post()).stream().anyMatch(other -> other.overlaps(onRoll))) {
            throw new Rejection(RollRefusal.ON_ROLL_ALREADY);
        }
        RollEntry entry = fresh(request.sourceRef(), request.person(), request.post());
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

    /** A new entry that is not kept yet, for a person whom {@link #withEmployer} does not show over these days. */
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
