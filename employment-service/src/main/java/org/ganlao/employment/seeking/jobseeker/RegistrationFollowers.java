package org.ganlao.employment.seeking.jobseeker;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;

/** Everything that follows registrations, one after the other. */
@ApplicationScoped
class RegistrationFollowers {

    private final List<RegistrationFollower> followers;

    RegistrationFollowers(@All List<RegistrationFollower> followers) {
        this.followers = followers;
    }

    void foresee(List<byte[]> blindIndexes) {
        followers.forEach(follower -> follower.foresee(blindIndexes));
    }

    void follow(JobSeeker changed, List<JobSeeker> ofSamePerson, Instant now) {
        followers.forEach(follower -> follower.follow(changed, ofSamePerson, now));
    }
}
