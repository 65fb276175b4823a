package org.ganlao.laborrights.dispute;

import java.time.LocalDate;
import java.util.UUID;

/** What else hangs on a case; implemented by other packages, gathered by CDI, in the transaction that holds the case. */
public interface CaseCourse {

    /** Refuses, where something is still open that has to be decided before the case is. */
    default void requireNothingOpen(UUID dispute) {}

    /** The case has ended before the commission on this day, or was struck out on it. */
    default void ended(UUID dispute, LocalDate on) {}
}
