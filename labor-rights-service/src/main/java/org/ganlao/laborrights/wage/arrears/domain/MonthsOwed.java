package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.problem.Rejection;

/**
 * For which months wages are owed, from the first to the last; kept by their first days.
 *
 * @param endedOn day of the last month on which the employment ended, when its wages are due at once; null where it went on
 */
@Embeddable
public record MonthsOwed(
        @Column(name = "from_month", nullable = false, updatable = false)
        LocalDate from,

        @Column(name = "until_month", nullable = false, updatable = false)
        LocalDate until,

        @Column(name = "ended_on", updatable = false) LocalDate endedOn) {

    public MonthsOwed {
        if (until.isBefore(from)) {
            throw new Rejection(ArrearsRefusal.MONTHS_SWAPPED, YearMonth.from(from), YearMonth.from(until));
        }
        if (endedOn != null && !endedOn.withDayOfMonth(1).equals(until)) {
            throw new Rejection(ArrearsRefusal.ENDED_IN_ANOTHER_MONTH, YearMonth.from(until)).at("/endedOn");
        }
    }

    public static MonthsOwed of(YearMonth from, YearMonth until) {
        return of(from, until, null);
    }

    public static MonthsOwed of(YearMonth from, YearMonth until, LocalDate endedOn) {
        return new MonthsOwed(from.atDay(1), until.atDay(1), endedOn);
    }

    /** Refuses wages that are not due on the day: of a month that runs, unless the work has ended. */
    public void requireDueOn(LocalDate day) {
        boolean due = endedOn == null ? last().atEndOfMonth().isBefore(day) : !endedOn.isAfter(day);
        if (!due) {
            throw new Rejection(ArrearsRefusal.MONTH_NOT_OVER_YET, last(), day);
        }
    }

    public YearMonth first() {
        return YearMonth.from(from);
    }

    public YearMonth last() {
        return YearMonth.from(until);
    }

    public boolean overlap(MonthsOwed other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Whether the wages were owed first before the plan began, or only since. */
    boolean historical(LocalDate planBegins) {
        return from.isBefore(planBegins);
    }

    /** Whether some of the wages were owed before the plan began, and some since. */
    boolean across(LocalDate planBegins) {
        return historical(planBegins) && !until.isBefore(planBegins);
    }
}
