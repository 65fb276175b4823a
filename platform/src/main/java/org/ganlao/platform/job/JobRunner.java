package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ganlao.platform.job.JobStopped.Reason;
import org.ganlao.platform.problem.Explanations;
import org.ganlao.platform.problem.Rejection;
import org.jboss.logging.Logger;

/** Runs a claimed job to its end, or to where it has to be left. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int MAX_DOUBLINGS = 8;

    static final JobOutcome CANCELLED = new JobOutcome(JobState.CANCELLED, "任务已取消。", "The job was cancelled.");

    private final JobRepository repository;
    private final JobHandlers handlers;
    private final OnBehalf onBehalf;
    private final Explanations explanations;
    private final JobConfig config;
    private final Clock clock;

    JobRunner(
            JobRepository repository,
            JobHandlers handlers,
            OnBehalf onBehalf,
            Explanations explanations,
            JobConfig config,
            Clock clock) {
        this.repository = repository;
        this.handlers = handlers;
        this.onBehalf = onBehalf;
        this.explanations = explanations;
        this.config = config;
        this.clock = clock;
    }

    void run(JobRun run) {
        Job job = run.job();
        try {
            if (job.attempts() > config.attempts()) {
                finish(run, exhausted());
                return;
            }
            run.proceed();
            onBehalf.run(
                    job.starter(), () -> finish(run, handlers.of(job.kind()).run(run)));
        } catch (JobStopped stopped) {
            leave(run, stopped.reason());
        } catch (Rejection refused) {
            var explanation = explanations.of(refused);
            finish(run, JobOutcome.failed(explanation.zh(), explanation.en()));
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            retry(run, failure);
        }
    }

    private void leave(JobRun run, Reason reason) {
        switch (reason) {
            case CANCELLED -> finish(run, CANCELLED);
            case SHUTTING_DOWN ->
                repository.release(run.id(), run.lease(), Duration.ZERO, run.attemptsSinceProgress() - 1);
            case LEASE_LOST -> LOG.warnf("Job %s was taken over by another instance", run.id());
        }
    }

    /** Steps that succeeded count: attempts are those since the last of them. */
    private void retry(JobRun run, Throwable failure) {
        long attempts = run.attemptsSinceProgress();
        LOG.errorf(
                failure,
                "Job %s of kind %s failed, attempt %d",
                run.id(),
                run.job().kind(),
                attempts);
        if (attempts >= config.attempts()) {
            finish(run, exhausted());
        } else {
            long pauses = 1L << Math.min(attempts - 1, MAX_DOUBLINGS);
            repository.release(run.id(), run.lease(), config.retryAfter().multipliedBy(pauses), attempts);
        }
    }

    private void finish(JobRun run, JobOutcome outcome) {
        if (!repository.finish(run.id(), run.lease(), outcome, now())) {
            leave(run, Reason.LEASE_LOST);
        }
    }

    private static JobOutcome exhausted() {
        return JobOutcome.failed("任务多次失败，请联系管理员。", "The job failed repeatedly. Ask the operators.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
