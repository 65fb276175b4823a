package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.employment.seeking.jobseeker.domain.FortyFifty;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerRefusal;
import org.ganlao.employment.seeking.jobseeker.domain.Registration;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerKind;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;

/** What a registration must hold against the calendar, the regions, the person's age and the person's other registrations. */
@ApplicationScoped
class RegistrationChecks {

    private final RecordChecks records;
    private final Ages ages;

    RegistrationChecks(RecordChecks records, Ages ages) {
        this.records = records;
        this.ages = ages;
    }

    void require(Registration stated, PersonalId person) {
        LocalDate day = stated.registeredOn();
        records.requirePast(day, "/registration/registeredOn");
        records.requireOwnRegion(stated.region(), day, "/registration/region");
        records.requireRegion(stated.residenceRegion(), day, "/registration/residenceRegion");
        ages.workingAge(day).require(person, day);
        if (stated.groups().contains(SeekerGroup.AGED_4050)) {
            requireFortyFifty(ages.fortyFifty(day), person, day);
        }
    }

    /** What was stated, in the group too that follows from the age of a laid-off or unemployed person. */
    Registration workedOut(Registration stated, PersonalId person) {
        LocalDate day = stated.registeredOn();
        boolean follows =
                stated.kind() != SeekerKind.OTHER && ages.fortyFifty(day).covers(person, day);
        return follows ? stated.withGroup(SeekerGroup.AGED_4050) : stated;
    }

    private static void requireFortyFifty(FortyFifty rule, PersonalId person, LocalDate day) {
        if (!rule.covers(person, day)) {
            throw new Rejection(JobSeekerRefusal.NOT_OF_4050_AGE, day, rule.womenFrom(), rule.menFrom())
                    .at("/registration/groups");
        }
    }

    /** A person is registered once at a time, anywhere; the refusal tells no more than where. */
    static void requireNoOther(JobSeeker seeker, List<JobSeeker> ofSamePerson) {
        ofSamePerson.stream()
                .filter(other -> other != seeker && other.overlaps(seeker))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(JobSeekerRefusal.ALREADY_REGISTERED, other.region());
                });
    }
}
