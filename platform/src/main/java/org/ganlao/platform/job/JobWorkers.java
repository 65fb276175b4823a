package org.ganlao.platform.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ganlao.platform.job.JobStopped.Reason;
import org.jboss.logging.Logger;

/** The threads of this instance that claim jobs and run them. Each claim is a lease of its own. */
@ApplicationScoped
class JobWorkers {

    private static final Logger LOG = Logger.getLogger(JobWorkers.class);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final JobRepository repository;
    private final JobHandlers handlers;
    private final JobRunner runner;
    private final JobSignal signal;
    private final JobConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    private final Set<JobRun> running = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    JobWorkers(
            JobRepository repository,
            JobHandlers handlers,
            JobRunner runner,
            JobSignal signal,
            JobConfig config,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.handlers = handlers;
        this.runner = runner;
        this.signal = signal;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        for (int i = 1; i <= config.workers(); i++) {
            Thread thread = new Thread(this::work, "job-worker-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Runs end after their step in hand; what takes longer dies with the process and is resumed elsewhere. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        running.forEach(run -> run.stop(Reason.SHUTTING_DOWN));
        for (Thread thread : threads) {
            signal.wake();
            thread.join(FAREWELL.toMillis());
        }
    }

    Set<JobRun> running() {
        return running;
    }

    private void work() {
        while (!stopped) {
            try {
                if (!runNext()) {
                    signal.await(config.poll());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("A job worker goes on after: %s", e);
                pause();
            }
        }
    }

    /** Claims one job and runs it; false when none waits. */
    boolean runNext() {
        UUID lease = UUID.randomUUID();
        Optional<Job> claimed = repository.claim(
                lease, config.lease(), handlers.kinds(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        claimed.ifPresent(job -> run(new JobRun(job, lease, repository, json, config.stepTimeout())));
        return claimed.isPresent();
    }

    private void run(JobRun run) {
        running.add(run);
        try {
            runner.run(run);
        } finally {
            running.remove(run);
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.poll().toMillis());
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
