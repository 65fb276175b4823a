package org.ganlao.employment.seeking.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ganlao.employment.seeking.jobseeker.domain.FortyFifty;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;

/**
 * All placements and registrations of one person. Some of what a record says follows from the others: a placement says
 * whether the person held an urban job before and as what the person was registered; a registration ends with the first
 * work. After every change the history settles: what follows is worked out anew from all that stands, and each record
 * that now says something else gets a new version.
 */
public final class WorkHistory {

    private static final Comparator<FactRecord> BY_DATE =
            Comparator.comparing(FactRecord::occurredOn).thenComparing(FactRecord::id);

    private final PersonalId person;
    private final Function<LocalDate, FortyFifty> fortyFiftyAt;
    private final List<JobSeeker> registrations;
    private final List<Placement> placements;

    public WorkHistory(
            PersonalId person,
            Function<LocalDate, FortyFifty> fortyFiftyAt,
            List<JobSeeker> registrations,
            List<Placement> placements) {
        this.person = person;
        this.fortyFiftyAt = fortyFiftyAt;
        this.registrations = new ArrayList<>(registrations);
        this.placements = new ArrayList<>(placements);
    }

    public void add(Placement placement) {
        placements.add(placement);
    }

    /** Refuses work that another placement with the same employer covers already. */
    public void requireNoDouble(Placement placement) {
        placements.stream()
                .filter(other ->
                        other != placement && other.standing() && other.job().doubles(placement.job()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(PlacementRefusal.ALREADY_PLACED, other.region());
                });
    }

    /**
     * Brings every record in line with the others. A figure that is missing is missed before anything has changed.
     *
     * @param changed the record whose change is the cause; it counts no second version
     */
    public Consequences settle(FactRecord changed, Instant now) {
        placements.stream()
                .filter(Placement::standing)
                .map(Placement::occurredOn)
                .forEach(fortyFiftyAt::apply);
        registrations.sort(BY_DATE);
        placements.sort(BY_DATE);
        Consequences consequences =
                new Consequences(registrations.stream().filter(this::settle).toList(), settledPlacements());
        return consequences.beside(changed, now);
    }

    private boolean settle(JobSeeker registration) {
        return firstWorkIn(registration)
                .map(work -> registration.endByWork(work.id(), work.occurredOn()))
                .orElseGet(() -> registration.findNoWork(nextAfter(registration).isPresent()));
    }

    private List<Placement> settledPlacements() {
        return placements.stream()
                .filter(Placement::standing)
                .filter(placement -> placement.findIn(situationBefore(placement)))
                .toList();
    }

    private Situation situationBefore(Placement placement) {
        LocalDate firstDay = placement.occurredOn();
        LocalDate dayBefore = firstDay.minusDays(1);
        boolean heldUrbanJob = placements.stream()
                .anyMatch(other -> other != placement && other.job().urban() && other.heldOn(dayBefore));
        return new Situation(
                heldUrbanJob, kindOn(firstDay), fortyFiftyAt.apply(firstDay).covers(person, firstDay));
    }

    private SeekerKind kindOn(LocalDate day) {
        return registrations.stream()
                .filter(registration -> registration.inForceOn(day))
                .findFirst()
                .map(registration -> registration.registration().kind())
                .orElse(SeekerKind.OTHER);
    }

    /** Work that began before the next registration, which would be ended by it instead. */
    private Optional<Placement> firstWorkIn(JobSeeker registration) {
        Optional<LocalDate> next = nextAfter(registration).map(JobSeeker::occurredOn);
        return placements.stream()
                .filter(Placement::standing)
                .filter(work -> !work.occurredOn().isBefore(registration.occurredOn()))
                .filter(work -> next.map(work.occurredOn()::isBefore).orElse(true))
                .findFirst();
    }

    private Optional<JobSeeker> nextAfter(JobSeeker registration) {
        return registrations.stream()
                .filter(JobSeeker::standing)
                .filter(other -> BY_DATE.compare(other, registration) > 0)
                .findFirst();
    }
}
