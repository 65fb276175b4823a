package org.ganlao.employment.seeking.jobseeker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Knows when registered persons refused the work that was offered. */
public interface RefusalDays {

    /** The days on which the person of the registration did so without a good cause. */
    List<LocalDate> refusedDuring(UUID registration);
}
