package org.ganlao.gateway.plan.oversight.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;

/**
 * How a milestone stands.
 *
 * @param regions how many regions have to reach it; 1 where it is reached as a whole
 * @param reachedIn how many of them have
 * @param reachedOn the last of their days; null while one is missing, and where a figure tells
 */
record MilestoneStanding(PlannedMilestone milestone, int regions, int reachedIn, LocalDate reachedOn, LocalDate today) {

    /** By what was confirmed in the regions that have to reach it. */
    static MilestoneStanding of(
            PlannedMilestone milestone, Collection<String> regions, Map<String, LocalDate> reached, LocalDate today) {
        long reachedIn = regions.stream().filter(reached::containsKey).count();
        LocalDate last = reachedIn < regions.size()
                ? null
                : regions.stream().map(reached::get).max(LocalDate::compareTo).orElse(null);
        return new MilestoneStanding(milestone, regions.size(), Math.toIntExact(reachedIn), last, today);
    }

    /** By the figure that tells. */
    static MilestoneStanding ofFigure(PlannedMilestone milestone, boolean there, LocalDate today) {
        return new MilestoneStanding(milestone, 1, there ? 1 : 0, null, today);
    }

    boolean isReached() {
        return reachedIn == regions;
    }

    long daysOverdue() {
        return isReached() ? 0 : Math.max(0, ChronoUnit.DAYS.between(milestone.due(), today));
    }

    Watched watched() {
        return new Watched(
                Watched.Kind.MILESTONE,
                milestone.code(),
                null,
                null,
                daysOverdue(),
                isReached() ? null : ChronoUnit.DAYS.between(today, milestone.due()),
                0);
    }
}
