package org.ganlao.gateway.plan.figure.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.gateway.plan.counting.freshness.ChangeMark;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.ganlao.platform.time.BusinessClock;

/**
 * How far everything is known at an instant.
 *
 * @param fresh looked up before the mark: what it calls settled is in the totals that the mark stands for
 */
public record Known(Instant at, Freshness fresh, State state) {

    static Known of(Instant at, LocalDate day, Freshness fresh, ChangeMark mark) {
        Instant settled = fresh.settledThrough();
        return new Known(
                at,
                fresh,
                new State(mark, day, settled == null ? null : YearMonth.from(settled.atZone(BusinessClock.ZONE))));
    }

    /**
     * Equal states, equal figures and flags.
     *
     * @param day the business day: which months are over, and which targets hold
     * @param settledMonth before it, every month is told whole; null while a source has never said so
     */
    public record State(ChangeMark mark, LocalDate day, YearMonth settledMonth) {}

    public boolean isAsNewAs(Known other) {
        return !at.isBefore(other.at);
    }
}
