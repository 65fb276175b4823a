package org.ganlao.employment.seeking.jobseeker;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Has the registrations of every county, and of every other region that keeps some, looked through once a month, by the
 * calendar of the business clock. It looks every hour whether that is still to be begun, so that a service that was down on the
 * first catches up, and what failed is begun again on the next day.
 */
@ApplicationScoped
class MonthlySweep {

    private final SweepRegistrations sweep;
    private final SweepSettings settings;
    private final RegionTree regions;
    private final BusinessClock clock;

    MonthlySweep(SweepRegistrations sweep, SweepSettings settings, RegionTree regions, BusinessClock clock) {
        this.sweep = sweep;
        this.settings = settings;
        this.regions = regions;
        this.clock = clock;
    }

    @Scheduled(
            identity = "registration-sweep",
            every = "1h",
            delayed = "10m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (settings.monthly()) {
            LocalDate today = clock.today();
            List<String> counties = counties(today);
            sweep.startOfMonth(counties, today);
            sweep.startOfMonthElsewhere(counties, today);
        }
    }

    private List<String> counties(LocalDate day) {
        return regions.all(day).stream()
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .map(Region::code)
                .toList();
    }
}
