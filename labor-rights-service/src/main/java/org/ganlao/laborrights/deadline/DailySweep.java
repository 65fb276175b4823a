package org.ganlao.laborrights.deadline;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Has all limits looked through once a day of the business clock. It looks every quarter of an hour whether that is still to be
 * begun, so that a service that was down catches up: a sweep finds what those of the days before have left.
 */
@ApplicationScoped
class DailySweep {

    private final SweepDeadlines sweep;
    private final DeadlineSettings settings;
    private final RegionTree regions;
    private final BusinessClock clock;

    DailySweep(SweepDeadlines sweep, DeadlineSettings settings, RegionTree regions, BusinessClock clock) {
        this.sweep = sweep;
        this.settings = settings;
        this.regions = regions;
        this.clock = clock;
    }

    @Scheduled(
            identity = "deadline-sweep",
            every = "15m",
            delayed = "5m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (settings.daily()) {
            LocalDate today = clock.today();
            sweep.startOfDay(regions.all(today).get(0).code(), today);
        }
    }
}
