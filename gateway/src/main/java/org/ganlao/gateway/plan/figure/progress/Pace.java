package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.Phasing;

/**
 * How much of the work until the due day should be done (序时进度): the share of the time gone, or what the target's own
 * phasing lays before the day.
 *
 * @param at the day it is told for: the month's last, or today while the month lasts
 * @param phased whether by the target's own phasing
 */
record Pace(LocalDate from, LocalDate due, LocalDate at, BigDecimal share, boolean phased) {

    private static final int DECIMALS = 6;

    /** Of a target: from its own first day, or the plan's, until its due day. */
    static Pace of(Plan plan, Target target, YearMonth month, LocalDate today, Phasing phasing) {
        return of(
                target.from() == null ? plan.firstDay() : target.from(),
                target.due() == null ? plan.lastDay() : target.due(),
                month,
                today,
                phasing);
    }

    /** @param phasing null where the target has none of its own */
    static Pace of(LocalDate from, LocalDate due, YearMonth month, LocalDate today, Phasing phasing) {
        LocalDate monthEnd = month.atEndOfMonth();
        LocalDate at = today.isBefore(monthEnd) ? today : monthEnd;
        if (phasing != null) {
            return new Pace(from, due, at, phasing.shareBy(at, from.getYear()), true);
        }
        long gone = ChronoUnit.DAYS.between(from, at) + 1;
        long whole = ChronoUnit.DAYS.between(from, due) + 1;
        long within = Math.max(0, Math.min(gone, whole));
        return new Pace(
                from,
                due,
                at,
                BigDecimal.valueOf(within).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP),
                false);
    }

    long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(at, due));
    }

    /** Months until the due month's end, counting the one that is not over yet; 0 when it is past. */
    long monthsLeft() {
        YearMonth month = YearMonth.from(at);
        long after = ChronoUnit.MONTHS.between(month, YearMonth.from(due));
        boolean over = at.equals(month.atEndOfMonth());
        return Math.max(0, over ? after : after + 1);
    }
}
