package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.AwardDocument;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;

/** What else hangs on a case; implemented by other packages, gathered by CDI, in the transaction that holds the case. */
public interface CaseCourse {

    /** Refuses, where something is still open that has to be decided, or was not done that has to be, before the case is. */
    default void requireConcludable(UUID dispute, AwardDocument document) {}

    /** The case has ended before the commission on this day, was not accepted, or was struck out on it. */
    default void ended(UUID dispute, LocalDate on) {}

    /** The case stands still; this is the first day that does not count. */
    default void suspended(UUID dispute, LocalDate from) {}

    /** The case goes on; this is the first day that counts again. */
    default void resumed(UUID dispute, LocalDate on) {}

    /** Another commission is asked than was thought, before the case is accepted. */
    default void moved(DisputeCase dispute) {}

    /** Other employers are parties than were thought, or other workers speak for all. */
    default void partiesChanged(DisputeCase dispute) {}
}
