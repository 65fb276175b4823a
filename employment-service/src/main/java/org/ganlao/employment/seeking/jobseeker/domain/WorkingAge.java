package org.ganlao.employment.seeking.jobseeker.domain;

import java.time.LocalDate;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;

/**
 * The age from which a person may be placed into work or registered as looking for it.
 *
 * @param from age in full years, a dated parameter
 */
public record WorkingAge(int from) {

    /** A document that shows no birth date cannot be judged and passes. */
    public void require(PersonalId person, LocalDate day) {
        if (person.isUnder(from, day)) {
            throw new Rejection(JobSeekerRefusal.UNDER_WORKING_AGE, from, day);
        }
    }
}
