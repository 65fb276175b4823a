package org.ganlao.laborrights.relation.expiry;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Looks for terms that are about to expire twice a day; what was raised is not raised again, so that nobody keeps count. */
@ApplicationScoped
class ExpirySchedule {

    private final RaiseExpiryAlerts alerts;
    private final ExpirySettings settings;
    private final RegionTree regions;
    private final BusinessClock clock;

    ExpirySchedule(RaiseExpiryAlerts alerts, ExpirySettings settings, RegionTree regions, BusinessClock clock) {
        this.alerts = alerts;
        this.settings = settings;
        this.regions = regions;
        this.clock = clock;
    }

    @Scheduled(
            identity = "expiry-sweep",
            every = "12h",
            delayed = "20m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (settings.scheduled()) {
            alerts.startDue(regions.all(clock.today()).get(0).code());
        }
    }
}
