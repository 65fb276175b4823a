package org.ganlao.employment.seeking.jobseeker;

import java.util.List;

/** Follows what is recorded of persons. */
public interface PersonFollower {

    /** Reads at once what it will ask for each of these persons, whom the caller has locked. */
    default void foresee(List<byte[]> blindIndexes) {}
}
