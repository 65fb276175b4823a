package org.ganlao.gateway.plan.targets.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A number that a plan sets for an indicator.
 *
 * @param item number of the work item that it stands in
 * @param floor what is to be reached at least; of a range, its lower end
 * @param ceiling upper end of a range, null where the target says "at least"
 * @param from since when; null for the begin of the plan year
 * @param due by when; null for the end of the plan year
 * @param printed the figure as the plan prints it
 * @param note how the printed figure is read, where it needs reading; may be null
 */
public record Target(
        String indicator,
        int item,
        BigDecimal floor,
        BigDecimal ceiling,
        LocalDate from,
        LocalDate due,
        String printed,
        Label note) {

    public Target {
        Objects.requireNonNull(indicator, "a target needs an indicator");
        Objects.requireNonNull(printed, "a target needs its printed text");
        if (floor == null || floor.signum() <= 0) {
            throw new IllegalArgumentException("a target needs a positive number");
        }
        if (ceiling != null && ceiling.compareTo(floor) < 0) {
            throw new IllegalArgumentException("the upper end of a range lies below its lower end");
        }
    }

    /** The same target, of a region to which this much of it falls. */
    public Target of(BigDecimal share) {
        return of(share, null);
    }

    /** The same target with other numbers. */
    public Target of(BigDecimal lowerEnd, BigDecimal upperEnd) {
        return new Target(indicator, item, lowerEnd, upperEnd, from, due, printed, note);
    }

    public boolean isRange() {
        return ceiling != null;
    }
}
