package org.ganlao.laborrights.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.problem.Rejection;

/** For which months wages are owed, from the first to the last; kept by their first days. */
@Embeddable
public record MonthsOwed(
        @Column(name = "from_month", nullable = false, updatable = false)
        LocalDate from,

        @Column(name = "until_month", nullable = false, updatable = false)
        LocalDate until) {

    public MonthsOwed {
        if (until.isBefore(from)) {
            throw new Rejection(ArrearsRefusal.MONTHS_SWAPPED, YearMonth.from(from), YearMonth.from(until));
        }
    }

    public static MonthsOwed of(YearMonth from, YearMonth until) {
        return new MonthsOwed(from.atDay(1), until.atDay(1));
    }

    public YearMonth first() {
        return YearMonth.from(from);
    }

    public YearMonth last() {
        return YearMonth.from(until);
    }

    /** Whether the wages were owed first before the plan began, or only since. */
    boolean historical(LocalDate planBegins) {
        return from.isBefore(planBegins);
    }
}
