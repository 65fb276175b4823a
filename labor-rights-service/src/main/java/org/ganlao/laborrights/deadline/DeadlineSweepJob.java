package org.ganlao.laborrights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.laborrights.deadline.SweepDeadlines.Held;
import org.ganlao.laborrights.deadline.SweepDeadlines.Sweep;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;

/** Runs {@link SweepDeadlines}: each parcel is a step. The mark is the region at work; what of it is raised is not found again. */
@ApplicationScoped
class DeadlineSweepJob implements JobHandler {

    private final SweepDeadlines sweep;
    private final RegionTree regions;

    DeadlineSweepJob(SweepDeadlines sweep, RegionTree regions) {
        this.sweep = sweep;
        this.regions = regions;
    }

    @Override
    public String kind() {
        return SweepDeadlines.KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Sweep asked = job.input(Sweep.class);
        String reached = job.mark().orElse("");
        sweep.regionsToSweep(regions.codesWithin(asked.region()), asked.day()).stream()
                .filter(region -> region.compareTo(reached) >= 0)
                .forEach(region -> sweepAll(job, region, asked));
        return JobOutcome.succeeded(
                "截至 %s 共上报逾期事项 %d 件。".formatted(asked.day(), job.processed()),
                "%d limits that had passed by %s were raised.".formatted(job.processed(), asked.day()));
    }

    private void sweepAll(JobRun job, String region, Sweep asked) {
        for (Held held : Held.values()) {
            AtomicInteger raised = new AtomicInteger();
            do {
                job.step(() -> {
                    raised.set(sweep.parcel(region, asked.day(), held));
                    return new Progress(region, raised.get(), 0);
                });
            } while (raised.get() > 0);
        }
    }
}
