package org.ganlao.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ganlao.platform.job.JobStopped.Reason;

/** One run of a job, from its mark on; what the handler sees of it. */
public final class JobRun {

    private final Job job;
    private final UUID lease;
    private final JobRepository repository;
    private final ObjectMapper json;
    private final Duration stepTimeout;

    private String mark;
    private long processed;
    private long rejected;
    private boolean progressed;
    private volatile Reason stop;

    JobRun(Job job, UUID lease, JobRepository repository, ObjectMapper json, Duration stepTimeout) {
        this.job = job;
        this.lease = lease;
        this.repository = repository;
        this.json = json;
        this.stepTimeout = stepTimeout;
        this.mark = job.mark();
        this.processed = job.processed();
        this.rejected = job.rejected();
        this.stop = job.cancelRequested() ? Reason.CANCELLED : null;
    }

    public UUID id() {
        return job.id();
    }

    public <T> T input(Class<T> type) {
        try {
            return json.readValue(job.input(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("job " + id() + " has no input that is a " + type.getSimpleName(), e);
        }
    }

    /** Up to where earlier steps, also those of a run that died, have done the work; empty at the very beginning. */
    public Optional<String> mark() {
        return Optional.ofNullable(mark);
    }

    /** Items dealt with so far, rejected ones included. */
    public long processed() {
        return processed;
    }

    public long rejected() {
        return rejected;
    }

    /**
     * One step of the work in a transaction of its own, which also stores its progress. Takes effect once, whatever dies
     * when.
     *
     * @throws JobStopped if the job was cancelled, lost to another instance, or this one shuts down
     */
    public void step(Supplier<Progress> work) {
        step(stepTimeout, work);
    }

    /**
     * What is done beside a step on another thread ({@link Beside}): in a transaction of its own, which may take as long as a
     * step may.
     */
    public <R> Supplier<R> apart(Supplier<R> work) {
        return () -> within(stepTimeout, work);
    }

    private static <R> R within(Duration timeout, Supplier<R> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(timeout.toSeconds()))
                .call(work::get);
    }

    /** The same for a step that may take longer than others. */
    public void step(Duration timeout, Supplier<Progress> work) {
        proceed();
        Progress progress = within(timeout, () -> advanced(work.get()));
        mark = progress.mark();
        processed += progress.processed();
        rejected += progress.rejected();
        progressed = true;
    }

    /**
     * For long steps, between their parts: shows how many items of the step are dealt with, and gives way if the job is
     * to end.
     */
    public void underway(long items) {
        proceed();
        obey(repository.show(id(), lease, items));
        proceed();
    }

    /** To be called in waits within a step: leaves when the job was cancelled, or is another worker's now. */
    public void proceed() {
        if (stop != null) {
            throw new JobStopped(stop);
        }
    }

    private Progress advanced(Progress progress) {
        obey(repository.advance(id(), lease, progress));
        return progress;
    }

    /** @param cancelled what the database says of the job; nothing when it is no longer ours */
    private void obey(Optional<Boolean> cancelled) {
        if (cancelled.orElseThrow(() -> new JobStopped(Reason.LEASE_LOST))) {
            stop(Reason.CANCELLED);
        }
    }

    void stop(Reason reason) {
        stop = reason;
    }

    long attemptsSinceProgress() {
        return progressed ? 1 : job.attempts();
    }

    Job job() {
        return job;
    }

    UUID lease() {
        return lease;
    }
}
