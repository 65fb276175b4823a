package org.ganlao.employment.placement;

import java.time.Instant;
import org.ganlao.employment.placement.domain.Placement;

/** Brings in line what is kept elsewhere of the work of a person. */
public interface WorkFollower {

    /** @param changed a placement that was made or changed in this transaction */
    void follow(Placement changed, Instant now);
}
