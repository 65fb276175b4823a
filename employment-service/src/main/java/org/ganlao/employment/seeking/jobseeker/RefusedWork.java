package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.EndingRule;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.employment.seeking.jobseeker.domain.Refusals;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;

/**
 * Ends a registration whose person refused suitable work so often, and lets it go on where that is taken back. Where the
 * person has been registered anew since, it stays ended.
 */
@ApplicationScoped
public class RefusedWork {

    private final JobSeekerRepository seekers;
    private final RefusalDays refusals;
    private final RegistrationFollowers followers;
    private final JobSeekerEvents events;
    private final Persons persons;
    private final Parameters parameters;
    private final BusinessClock clock;

    RefusedWork(
            JobSeekerRepository seekers,
            RefusalDays refusals,
            RegistrationFollowers followers,
            JobSeekerEvents events,
            Persons persons,
            Parameters parameters,
            BusinessClock clock) {
        this.seekers = seekers;
        this.refusals = refusals;
        this.followers = followers;
        this.events = events;
        this.persons = persons;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Of a registration that the caller may see; each refusal by the figure of its day. */
    public Refusals counted(UUID registration) {
        return counted(seekers.visible(registration));
    }

    /** Brings the registration, which any bureau may keep, in line with its refusals; the caller has locked the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID registration, Instant now) {
        JobSeeker seeker = seekers.locked(registration).orElseThrow();
        List<JobSeeker> ofSamePerson = seekers.of(persons.blindIndexes(persons.reveal(seeker.person())));
        if (!seeker.refuseWork(enoughOn(seeker), registeredAnew(seeker, ofSamePerson), now)) {
            return;
        }
        followers.follow(seeker, ofSamePerson, now);
        if (seeker.state() == JobSeekerState.DEREGISTERED) {
            events.deregistered(seeker, EndingRule.REFUSALS.name());
        } else {
            events.corrected(seeker, "refusals");
        }
    }

    /** Where a correction moves the first day of a registration, other refusals lie within it. */
    void recount(JobSeeker corrected, List<JobSeeker> ofSamePerson) {
        corrected.countRefusals(enoughOn(corrected), registeredAnew(corrected, ofSamePerson));
    }

    private static boolean registeredAnew(JobSeeker seeker, List<JobSeeker> ofSamePerson) {
        return ofSamePerson.stream().anyMatch(other -> other != seeker && other.isLaterThan(seeker));
    }

    private LocalDate enoughOn(JobSeeker seeker) {
        return counted(seeker).enoughOn().orElse(null);
    }

    private Refusals counted(JobSeeker seeker) {
        List<LocalDate> during = refusals.refusedDuring(seeker.id()).stream()
                .filter(day -> !day.isBefore(seeker.occurredOn()))
                .toList();
        return Refusals.of(
                during, day -> parameters.at(day).integer("employment.registration.refusals.times"), clock.today());
    }
}
