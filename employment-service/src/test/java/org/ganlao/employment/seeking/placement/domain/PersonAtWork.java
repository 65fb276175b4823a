package org.ganlao.employment.seeking.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.employment.seeking.jobseeker.domain.EndReason;
import org.ganlao.employment.seeking.jobseeker.domain.Ending;
import org.ganlao.employment.seeking.jobseeker.domain.FortyFifty;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.Registration;
import org.ganlao.employment.seeking.jobseeker.domain.Residence;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A woman whose history is written step by step; each step settles it, as the use cases do. */
final class PersonAtWork {

    private static final Instant NOW = Instant.parse("2007-06-01T01:00:00Z");

    private final PersonalId id;
    private final ProtectedId sealed;
    private final List<JobSeeker> registrations = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private Consequences lastConsequences;
    private int employers;

    private PersonAtWork(PersonalId id) {
        this.id = id;
        this.sealed = People.sealed(id);
    }

    static PersonAtWork bornOn(LocalDate birthDate) {
        return new PersonAtWork(People.born(Sex.FEMALE, birthDate));
    }

    JobSeeker registered(SeekerKind kind, LocalDate day) {
        Registration stated =
                new Registration(day, "360102", "李梅", "360102", null, Residence.URBAN, kind, Set.of(), null, null);
        JobSeeker seeker = new JobSeeker(UUID.randomUUID(), origin(), sealed, stated, NOW);
        registrations.add(seeker);
        settle(seeker);
        return seeker;
    }

    void retired(JobSeeker registration, LocalDate day) {
        registration.deregister(Ending.stated(day, EndReason.RETIREMENT), NOW);
        settle(registration);
    }

    Placement placed(LocalDate day) {
        return placed(day, "employer-" + employers++);
    }

    Placement placed(LocalDate day, String employer) {
        return placed(new Job(PlacementKind.RE_EMPLOYMENT, true, "360102", "360102", employer, null, null, day, null));
    }

    Placement placedUntil(LocalDate day, LocalDate lastDay) {
        return placed(new Job(PlacementKind.FLEXIBLE, true, "360102", "360102", null, null, null, day, lastDay));
    }

    Placement placedInTheCountry(LocalDate day) {
        return placed(new Job(PlacementKind.FLEXIBLE, false, "360102", "360102", null, null, null, day, null));
    }

    Placement placed(Job job) {
        Placement placement = new Placement(UUID.randomUUID(), origin(), sealed, job, NOW);
        WorkHistory history = history();
        history.add(placement);
        history.requireNoDouble(placement);
        lastConsequences = history.settle(placement, NOW);
        placements.add(placement);
        return placement;
    }

    void left(Placement placement, LocalDate lastDay) {
        placement.end(lastDay, NOW);
        settle(placement);
    }

    void corrected(Placement placement, LocalDate startedOn) {
        Job job = placement.job();
        placement.correct(
                new Job(
                        job.kind(),
                        job.urban(),
                        job.region(),
                        job.residenceRegion(),
                        job.employer(),
                        job.occupation(),
                        job.park(),
                        startedOn,
                        job.endedOn()),
                NOW);
        settle(placement);
    }

    void annulled(FactRecord record) {
        record.annul("误登", NOW);
        settle(record);
    }

    Consequences lastConsequences() {
        return lastConsequences;
    }

    private void settle(FactRecord changed) {
        lastConsequences = history().settle(changed, NOW);
    }

    private WorkHistory history() {
        return new WorkHistory(id, day -> new FortyFifty(40, 50), registrations, placements);
    }

    private static Origin origin() {
        return new Origin("desk", UUID.randomUUID().toString());
    }
}
