package org.ganlao.employment.jobseeker;

import java.time.Instant;
import org.ganlao.employment.jobseeker.domain.JobSeeker;

/** Brings in line what is kept of the same person elsewhere, and the registration itself with it. */
public interface RegistrationFollower {

    /** @param changed a registration that was made or changed in this transaction */
    void follow(JobSeeker changed, Instant now);
}
