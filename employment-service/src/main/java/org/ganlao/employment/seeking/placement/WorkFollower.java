package org.ganlao.employment.seeking.placement;

import java.time.Instant;
import org.ganlao.employment.seeking.jobseeker.PersonFollower;
import org.ganlao.employment.seeking.placement.domain.Placement;

/**
 * Brings in line what is kept elsewhere of the work of a person, with the person held. Several follow in the order of their
 * {@code @Priority}, the highest first, so that what they hold they hold in one order: families (20), vacancies (10),
 * welfare posts (7), insurance subsidies (5), new starts (3).
 */
public interface WorkFollower extends PersonFollower {

    /** @param changed a placement that was made or changed in this transaction */
    void follow(Placement changed, Instant now);
}
