package org.ganlao.platform.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ganlao.platform.job.JobStopped.Reason;
import org.jboss.logging.Logger;

/** The sign of life: renews the leases of the jobs that run in this instance. */
@ApplicationScoped
class LeaseKeeper {

    private static final Logger LOG = Logger.getLogger(LeaseKeeper.class);
    private static final int RENEWALS_PER_LEASE = 3;

    private final JobWorkers workers;
    private final JobRepository repository;
    private final JobConfig config;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "job-leases");
        thread.setDaemon(true);
        return thread;
    });

    LeaseKeeper(JobWorkers workers, JobRepository repository, JobConfig config) {
        this.workers = workers;
        this.repository = repository;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        long every = config.lease().toMillis() / RENEWALS_PER_LEASE;
        pulse.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        pulse.shutdown();
    }

    private void renew() {
        for (JobRun run : workers.running()) {
            try {
                if (!repository.renew(run.id(), run.lease(), config.lease())) {
                    run.stop(Reason.LEASE_LOST);
                }
            } catch (RuntimeException e) {
                LOG.warnf("The lease of job %s was not renewed: %s", run.id(), e);
            }
        }
    }
}
