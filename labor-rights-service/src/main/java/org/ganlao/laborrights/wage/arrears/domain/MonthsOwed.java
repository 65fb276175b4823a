package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ganlao.platform.money.Money;
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

    /** Those before the plan began and those since, as far as there are any. */
    public List<MonthsOwed> split(LocalDate planBegins) {
        if (!across(planBegins)) {
            return List.of(this);
        }
        YearMonth before = YearMonth.from(planBegins.minusDays(1));
        return List.of(of(first(), before), of(before.plusMonths(1), last(), endedOn));
    }

    /** What of an amount for all these months falls to some of them, to each month as much as to the others; to the cent. */
    public Money share(Money amount, MonthsOwed some) {
        BigDecimal exact = amount.amount().multiply(BigDecimal.valueOf(some.count()));
        return new Money(exact.divide(BigDecimal.valueOf(count()), 2, RoundingMode.HALF_UP));
    }

    private long count() {
        return ChronoUnit.MONTHS.between(from, until) + 1;
    }

    public boolean covers(MonthsOwed other) {
        return !from.isAfter(other.from) && !until.isBefore(other.until);
    }

    public boolean overlap(MonthsOwed other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Whether the wages were owed first before the plan began, or only since. */
    public boolean historical(LocalDate planBegins) {
        return from.isBefore(planBegins);
    }

    /** Whether some of the wages were owed before the plan began, and some since. */
    boolean across(LocalDate planBegins) {
        return historical(planBegins) && !until.isBefore(planBegins);
    }
}
