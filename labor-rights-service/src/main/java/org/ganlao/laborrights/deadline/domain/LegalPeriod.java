package org.ganlao.laborrights.deadline.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.time.WorkingDays;

/**
 * A limit with its figure.
 *
 * @param count of what is counted, at least 0
 * @param movesOffRestDays as {@link TimeLimit#movesOffRestDays}
 */
public record LegalPeriod(Counting counting, int count, boolean movesOffRestDays) {

    public LegalPeriod {
        Objects.requireNonNull(counting, "counting");
        if (count < 0) {
            throw new IllegalArgumentException("no period: " + count);
        }
    }

    public static LegalPeriod of(TimeLimit limit, int count) {
        return new LegalPeriod(limit.counting(), count, limit.movesOffRestDays());
    }

    /** @param day of the event, the day after which is the first of the period */
    public LocalDate lastDay(LocalDate day, WorkingDays calendar) {
        return after(day, calendar).dueOn();
    }

    /** @param day of the event, or the {@linkplain LastDay#reckonedOn reckoned} last day of what this one prolongs */
    public LastDay after(LocalDate day, WorkingDays calendar) {
        return settled(counting.add(day, count, calendar), calendar);
    }

    /** The last day of a limit of this kind that stood still from the one day to the day before the other. */
    LastDay resumed(LocalDate reckonedOn, LocalDate suspendedOn, LocalDate on, WorkingDays calendar) {
        return settled(
                reckonedOn.isBefore(suspendedOn) ? on : counting.resumed(reckonedOn, suspendedOn, on, calendar),
                calendar);
    }

    private LastDay settled(LocalDate last, WorkingDays calendar) {
        return new LastDay(last, movesOffRestDays && !calendar.isWorked(last) ? calendar.add(last, 1) : last);
    }
}
