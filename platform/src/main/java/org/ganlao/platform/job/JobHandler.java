package org.ganlao.platform.job;

/**
 * One kind of long work. A CDI bean; runs on a background thread, as the caller who submitted the job, outside of any
 * transaction.
 *
 * <p>Work is cut into {@linkplain JobRun#step steps}, each one transaction that also moves the mark. After a crash the
 * job is run again, by any instance, and goes on from the {@linkplain JobRun#mark() mark}: a step takes effect once. An
 * exception is tried again a few times and then fails the job, a {@link org.ganlao.platform.problem.Rejection} fails it
 * at once.
 */
public interface JobHandler {

    /** Kebab-case name, stored with every job. */
    String kind();

    JobOutcome run(JobRun job);
}
