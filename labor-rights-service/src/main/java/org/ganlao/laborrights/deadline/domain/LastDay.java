package org.ganlao.laborrights.deadline.domain;

import java.time.LocalDate;

/**
 * The last day of a limit. What lengthens the limit is reckoned from the day that the count gave; that it fell on a day of rest is
 * looked at again as the very last step.
 *
 * @param reckonedOn as the count gave it
 * @param dueOn the day to which that gave way; the same where it did not
 */
public record LastDay(LocalDate reckonedOn, LocalDate dueOn) {

    /** A day that gave way to none. */
    public static LastDay on(LocalDate day) {
        return new LastDay(day, day);
    }
}
