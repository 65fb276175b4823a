package org.ganlao.socialinsurance.register.enrolment;

import java.util.List;

/** Follows the changes of enrolments in their transaction, which has locked the persons. Nothing is billed meanwhile. */
public interface EnrolmentFollower {

    /** Told once in a transaction of one change, and once of all that bulk work makes together. */
    void follow(List<EnrolmentChange> changes);
}
