package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.SweepRegistrations.Looked;
import org.ganlao.employment.seeking.jobseeker.SweepRegistrations.Sweep;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;

/** Runs {@link SweepRegistrations}: each registration that ends is a step of its own, so that it holds one person at a time. */
@ApplicationScoped
class RegistrationSweepJob implements JobHandler {

    private static final UUID START = new UUID(0, 0);

    private final SweepRegistrations sweep;

    RegistrationSweepJob(SweepRegistrations sweep) {
        this.sweep = sweep;
    }

    @Override
    public String kind() {
        return SweepRegistrations.KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Sweep asked = job.input(Sweep.class);
        UUID last = job.mark().map(UUID::fromString).orElse(START);
        while (last != null) {
            Looked looked = sweep.look(asked, last);
            looked.due()
                    .forEach(id -> job.step(() -> {
                        sweep.settle(id, asked.day());
                        return new Progress(id.toString(), 1, 0);
                    }));
            last = looked.last();
            if (last != null) {
                String mark = last.toString();
                job.step(() -> new Progress(mark, looked.all() - looked.due().size(), 0));
            }
        }
        return JobOutcome.succeeded(
                "求职登记已清理至 " + asked.day() + "。", "The registrations are looked through as of " + asked.day() + ".");
    }
}
