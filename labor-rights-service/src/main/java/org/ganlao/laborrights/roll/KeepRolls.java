package org.ganlao.laborrights.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.roll.domain.Post;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.laborrights.roll.domain.RollRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

/** Puts persons on rolls, takes them off, and strikes wrong entries out. */
@ApplicationScoped
class KeepRolls {

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

    @Transactional
    RollEntryView put(RollEntryRequest request) {
        PersonalId person = persons.identify(request.person());
        Post post = request.post().post();
        require(post, person);
        persons.lock(person);
        requireNoOther(post, person);
        RollEntry entry = new RollEntry(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                post,
                changes.now());
        rolls.add(entry);
        events.recorded(entry);
        return show.view(entry);
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
        entry.annul(annulment.reason(), changes.now());
        events.annulled(entry);
        return show.view(entry);
    }

    private void require(Post post, PersonalId person) {
        LocalDate firstDay = post.joinedOn();
        checks.requirePast(firstDay, "/post/joinedOn");
        checks.requirePast(post.leftOn(), "/post/leftOn");
        checks.requireOwnRegion(post.region(), firstDay, "/post/region");
        int age = parameters.at(firstDay).integer("labor.working-age.from");
        if (person.isUnder(age, firstDay)) {
            throw new Rejection(RollRefusal.TOO_YOUNG_TO_WORK, age, firstDay).at("/person/number");
        }
    }

    private void requireNoOther(Post post, PersonalId person) {
        boolean onRoll = rolls.of(post.employer(), persons.blindIndexes(person)).stream()
                .anyMatch(other -> other.overlaps(post.onRoll()));
        if (onRoll) {
            throw new Rejection(RollRefusal.ON_ROLL_ALREADY);
        }
    }
}
