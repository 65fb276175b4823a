package org.ganlao.skills.instruction.training;

import java.util.UUID;

/** Told in the same transaction, with the person locked, when a completion is corrected or struck out. */
public interface GraduateFollower {

    /** @param person token */
    void changed(UUID trainee, String person);

    /** Whether something rests on the completion, so that two persons change it. */
    boolean restsOn(UUID trainee);
}
