package org.ganlao.employment.seeking.placement;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ganlao.employment.seeking.placement.domain.Job;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.employment.seeking.placement.domain.WorkHistory;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class PlacePerson {

    private final JobChecks checks;
    private final PlacementRepository placements;
    private final WorkHistories histories;
    private final PlacementEvents events;
    private final List<WorkFollower> followers;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    PlacePerson(
            JobChecks checks,
            PlacementRepository placements,
            WorkHistories histories,
            PlacementEvents events,
            @All List<WorkFollower> followers,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.checks = checks;
        this.placements = placements;
        this.histories = histories;
        this.events = events;
        this.followers = followers;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at the person's other records. */
    void check(PlacementRequest request) {
        checks.require(request.job().job(), persons.identify(request.person()));
    }

    @Transactional
    PlacementView place(PlacementRequest request) {
        check(request);
        Placement placement = take(request);
        return PlacementView.from(placement, persons.show(placement.person()));
    }

    /** Reads at once what taking these will ask for. */
    void foresee(List<PlacementRequest> requests) {
        List<byte[]> indexes = persons.foresee(requests, PlacementRequest::person);
        histories.foresee(indexes);
        placements.foresee(
                caller.client(),
                requests.stream().map(PlacementRequest::sourceRef).toList());
        followers.forEach(follower -> follower.foresee(indexes));
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    Placement take(PlacementRequest request) {
        PersonalId person = persons.identify(request.person());
        Job job = request.job().job();
        persons.lock(person);
        Instant now = changes.now();
        Origin origin = new Origin(caller.client(), request.sourceRef());
        Placement placement = new Placement(OrderedId.at(now), origin, persons.protect(person), job, now);
        WorkHistory history = histories.of(person);
        history.add(placement);
        history.requireNoDouble(placement);
        placements.requireNew(placement);
        histories.settle(history, placement, now);
        placements.keep(placement);
        events.recorded(placement);
        followers.forEach(follower -> follower.follow(placement, now));
        return placement;
    }
}
