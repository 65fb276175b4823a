package org.ganlao.gateway.plan.counting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.TransactionLock;

/** Hands a rebuild over to the background. */
@ApplicationScoped
class StartRebuild {

    private final TransactionLock lock;
    private final Jobs jobs;
    private final Audit audit;

    StartRebuild(TransactionLock lock, Jobs jobs, Audit audit) {
        this.lock = lock;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** One at a time: there is one set of second tables. */
    @Transactional
    UUID start(boolean verify) {
        lock.hold(RebuildProjection.KIND);
        if (jobs.underway(RebuildProjection.KIND)) {
            throw new Rejection(RebuildRefusal.REBUILD_RUNNING);
        }
        UUID job = jobs.submit(RebuildProjection.KIND, new RebuildProjection.Input(verify), null);
        audit.record("projection.rebuild-started", "job", job.toString(), Map.of("verify", verify));
        return job;
    }
}
