package org.ganlao.skills.instruction.placement;

import java.util.Set;
import java.util.UUID;

/**
 * Does what follows when employment tells something new of a placement: in the transaction that stores it, the persons locked.
 * What stands now is told by {@link Placements}.
 */
public interface PlacementFollower {

    /** @param persons tokens of whom the placement is, and of whom it was before */
    void told(UUID placement, Set<String> persons);
}
