package org.ganlao.gateway.plan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How much of the time until the due day is gone (序时进度).
 *
 * @param at the day it is told for: the month's last, or today while the month lasts
 */
record Pace(LocalDate from, LocalDate due, LocalDate at, BigDecimal share) {

    private static final int DECIMALS = 6;

    static Pace of(LocalDate from, LocalDate due, YearMonth month, LocalDate today) {
        LocalDate monthEnd = month.atEndOfMonth();
        LocalDate at = today.isBefore(monthEnd) ? today : monthEnd;
        long gone = ChronoUnit.DAYS.between(from, at) + 1;
        long whole = ChronoUnit.DAYS.between(from, due) + 1;
        long within = Math.max(0, Math.min(gone, whole));
        return new Pace(
                from,
                due,
                at,
                BigDecimal.valueOf(within).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
    }
}
