package org.ganlao.employment.seeking.placement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.employment.seeking.jobseeker.JobSeekerEvents;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.RegistrationFollower;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.employment.seeking.placement.domain.Consequences;
import org.ganlao.employment.seeking.placement.domain.WorkHistory;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Persons;

/** Opens a person's work history and says what followed from a change in it. */
@ApplicationScoped
@Priority(20)
class WorkHistories implements RegistrationFollower {

    private final JobSeekerRepository seekers;
    private final PlacementRepository placements;
    private final Ages ages;
    private final Persons persons;
    private final JobSeekerEvents seekerEvents;
    private final PlacementEvents placementEvents;

    WorkHistories(
            JobSeekerRepository seekers,
            PlacementRepository placements,
            Ages ages,
            Persons persons,
            JobSeekerEvents seekerEvents,
            PlacementEvents placementEvents) {
        this.seekers = seekers;
        this.placements = placements;
        this.ages = ages;
        this.persons = persons;
        this.seekerEvents = seekerEvents;
        this.placementEvents = placementEvents;
    }

    /** The history as it stands; the caller has locked the person. */
    WorkHistory of(PersonalId person) {
        return history(person, seekers.of(persons.blindIndexes(person)));
    }

    @Override
    public void foresee(List<byte[]> blindIndexes) {
        seekers.foresee(blindIndexes);
        placements.foresee(blindIndexes);
    }

    @Override
    public void follow(JobSeeker changed, List<JobSeeker> ofSamePerson, Instant now) {
        settle(history(persons.reveal(changed.person()), ofSamePerson), changed, now);
    }

    private WorkHistory history(PersonalId person, List<JobSeeker> registrations) {
        return new WorkHistory(person, ages::fortyFifty, registrations, placements.of(persons.blindIndexes(person)));
    }

    void settle(WorkHistory history, FactRecord changed, Instant now) {
        Consequences consequences = history.settle(changed, now);
        String why = "follows " + changed.id();
        consequences.placements().forEach(placement -> placementEvents.corrected(placement, why));
        consequences.registrations().forEach(registration -> say(registration, why));
    }

    private void say(JobSeeker registration, String why) {
        if (registration.state() == JobSeekerState.DEREGISTERED) {
            seekerEvents.deregistered(registration, why);
        } else {
            seekerEvents.corrected(registration, why);
        }
    }
}
