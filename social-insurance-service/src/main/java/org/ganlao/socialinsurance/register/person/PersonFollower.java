package org.ganlao.socialinsurance.register.person;

import java.time.LocalDate;

/** Follows what is noted of persons, in the same transaction, which has locked the person. */
public interface PersonFollower {

    /**
     * @param person token
     * @param on day of the death; null where it is taken back
     */
    void died(String person, LocalDate on);
}
