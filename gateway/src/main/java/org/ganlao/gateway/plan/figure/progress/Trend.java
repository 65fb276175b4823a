package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What else an outlook may be drawn from, beside what came in so far.
 *
 * @param recent what the last three months brought; null where there are none before them, or they have not begun
 * @param recentDays how many days that were
 * @param lastYear what stood on the same day of last year; null where nobody told
 * @param lastYearsEnd what it came to by that year's end; null where nobody told
 */
record Trend(BigDecimal recent, long recentDays, BigDecimal lastYear, BigDecimal lastYearsEnd) {

    static final Trend NONE = new Trend(null, 0, null, null);

    /** If it goes on as in the last three months. */
    BigDecimal asRecently(BigDecimal value, long daysLeft, int decimals) {
        return recent == null
                ? null
                : value.add(recent.multiply(BigDecimal.valueOf(daysLeft))
                        .divide(BigDecimal.valueOf(recentDays), decimals, RoundingMode.HALF_UP));
    }

    /** If the rest of the year brings in proportion what it brought last year. */
    BigDecimal asLastYear(BigDecimal value, int decimals) {
        return lastYear == null || lastYearsEnd == null || lastYear.signum() <= 0
                ? null
                : value.multiply(lastYearsEnd).divide(lastYear, decimals, RoundingMode.HALF_UP);
    }
}
