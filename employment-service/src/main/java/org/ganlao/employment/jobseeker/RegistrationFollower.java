package org.ganlao.employment.jobseeker;

import java.time.Instant;
import java.util.List;
import org.ganlao.employment.jobseeker.domain.JobSeeker;

/** Brings in line what is kept of the same person elsewhere, and the registration itself with it. */
public interface RegistrationFollower {

    /**
     * @param changed a registration that was made or changed in this transaction
     * @param ofSamePerson every registration of the person, this one too
     */
    void follow(JobSeeker changed, List<JobSeeker> ofSamePerson, Instant now);
}
