package org.ganlao.laborrights.relation.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.relation.expiry.RaiseExpiryAlerts.Sweep;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;

/** Runs {@link RaiseExpiryAlerts}, region by region. The mark is the region at work; what of it is raised is not raised again. */
@ApplicationScoped
class ExpirySweepJob implements JobHandler {

    private final RaiseExpiryAlerts alerts;
    private final RegionTree regions;

    ExpirySweepJob(RaiseExpiryAlerts alerts, RegionTree regions) {
        this.alerts = alerts;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return RaiseExpiryAlerts.KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Sweep asked = job.input(Sweep.class);
        for (String region : alerts.regionsToSweep(regions.codesWithin(asked.region()), asked.day())) {
            if (job.mark().isEmpty() || region.compareTo(job.mark().get()) >= 0) {
                long before;
                do {
                    before = job.processed();
                    job.step(() -> new Progress(region, alerts.parcel(region, asked.day()), 0));
                } while (job.processed() > before);
            }
        }
        return JobOutcome.succeeded(
                "共提醒 %d 件合同即将期满。".formatted(job.processed()),
                "%d alerts of terms that are about to expire were raised.".formatted(job.processed()));
    }
}
