package org.ganlao.employment.seeking.placement;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.seeking.placement.domain.Job;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.employment.seeking.placement.domain.WorkHistory;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

/** Corrects, ends or annuls a placement. */
@ApplicationScoped
class ChangePlacement {

    private final PlacementRepository placements;
    private final JobChecks checks;
    private final RecordChecks records;
    private final WorkHistories histories;
    private final PlacementEvents events;
    private final List<WorkFollower> followers;
    private final Persons persons;
    private final ChangeLog changes;

    ChangePlacement(
            PlacementRepository placements,
            JobChecks checks,
            RecordChecks records,
            WorkHistories histories,
            PlacementEvents events,
            @All List<WorkFollower> followers,
            Persons persons,
            ChangeLog changes) {
        this.placements = placements;
        this.checks = checks;
        this.records = records;
        this.histories = histories;
        this.events = events;
        this.followers = followers;
        this.persons = persons;
        this.changes = changes;
    }

    @Transactional
    PlacementView correct(UUID id, String ifMatch, PlacementCorrection correction) {
        Placement placement = open(id, ifMatch);
        PersonalId person = persons.reveal(placement.person());
        Job stated = correction.job().job();
        checks.require(stated, person);
        WorkHistory history = histories.of(person);
        Instant now = changes.now();
        placement.correct(stated, now);
        history.requireNoDouble(placement);
        histories.settle(history, placement, now);
        events.corrected(placement, correction.reason());
        followers.forEach(follower -> follower.follow(placement, now));
        return view(placement);
    }

    @Transactional
    PlacementView end(UUID id, String ifMatch, PlacementEnd end) {
        Placement placement = open(id, ifMatch);
        records.requirePast(end.endedOn(), "/endedOn");
        Instant now = changes.now();
        placement.end(end.endedOn(), now);
        settle(placement, now);
        events.ended(placement);
        followers.forEach(follower -> follower.follow(placement, now));
        return view(placement);
    }

    @Transactional
    PlacementView annul(UUID id, String ifMatch, Annulment annulment) {
        Placement placement = open(id, ifMatch);
        Instant now = changes.now();
        placement.annul(annulment.reason(), now);
        settle(placement, now);
        events.annulled(placement);
        followers.forEach(follower -> follower.follow(placement, now));
        return view(placement);
    }

    private Placement open(UUID id, String ifMatch) {
        return placements.forChange(id, ifMatch, placement -> persons.lock(placement.person()));
    }

    private void settle(Placement placement, Instant now) {
        histories.settle(histories.of(persons.reveal(placement.person())), placement, now);
    }

    private PlacementView view(Placement placement) {
        return PlacementView.from(placement, persons.show(placement.person()));
    }
}
