package org.ganlao.employment.seeking.jobseeker;

import java.time.Instant;
import java.util.List;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;

/**
 * Brings in line what is kept of the same person elsewhere, and the registration itself with it, with the person held. Several
 * follow in the order of their {@code @Priority}, the highest first: work histories (20), insurance subsidies (5).
 */
public interface RegistrationFollower extends PersonFollower {

    /**
     * @param changed a registration that was made or changed in this transaction
     * @param ofSamePerson every registration of the person, this one too
     */
    void follow(JobSeeker changed, List<JobSeeker> ofSamePerson, Instant now);
}
