package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Writes its items one per step; twice the same item is impossible. */
@ApplicationScoped
class ProbeJob implements JobHandler {

    static final String KIND = "probe";

    static final AtomicInteger FAILURES_TO_COME = new AtomicInteger();

    /**
     * @param gateAt item before whose end the run waits at the gate
     * @param failAt item that fails while failures are to come
     * @param refuseAt item that is refused
     */
    record Task(int items, int gateAt, int failAt, int refuseAt) {

        static Task of(int items) {
            return new Task(items, 0, 0, 0);
        }

        static Task withGateAt(int items, int gateAt) {
            return new Task(items, gateAt, 0, 0);
        }
    }

    private final Sql sql;
    private final Gate gate;
    private final Caller caller;

    ProbeJob(Sql sql, Gate gate, Caller caller) {
        this.sql = sql;
        this.gate = gate;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Task task = job.input(Task.class);
        for (int item = job.mark().map(Integer::parseInt).orElse(0) + 1; item <= task.items(); item++) {
            int next = item;
            job.step(() -> {
                write(job, task, next);
                return new Progress(String.valueOf(next), 1, 0);
            });
        }
        return JobOutcome.succeeded("完成", "done");
    }

    private void write(JobRun job, Task task, int item) {
        sql.update("insert into probe_step (job, item, done_by) values (?, ?, ?)", job.id(), item, who());
        if (item == task.gateAt()) {
            gate.pass();
        }
        if (item == task.refuseAt()) {
            throw new Rejection(CommonRefusal.REGION_OUTSIDE_SCOPE, "360200");
        }
        if (item == task.failAt() && FAILURES_TO_COME.getAndDecrement() > 0) {
            throw new IllegalStateException("as the test wants it");
        }
    }

    private String who() {
        return caller.subject() + " " + caller.client() + " " + caller.roles() + " " + caller.regions();
    }
}
