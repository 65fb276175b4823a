package org.ganlao.gateway.plan.counting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;

/** Hands a rebuild over to the background. */
@ApplicationScoped
class StartRebuild {

    private static final String UNFINISHED =
            "select exists (select from job where kind = ? and state in ('QUEUED', 'RUNNING')) as unfinished";

    private final Sql sql;
    private final Jobs jobs;
    private final Audit audit;

    StartRebuild(Sql sql, Jobs jobs, Audit audit) {
        this.sql = sql;
        this.jobs = jobs;
        this.audit = audit;
    }

    @Transactional
    UUID start(boolean verify) {
        if (sql.one(UNFINISHED, row -> row.flag("unfinished"), RebuildProjection.KIND)
                .orElse(false)) {
            throw new Rejection(RebuildRefusal.REBUILD_RUNNING);
        }
        UUID job = jobs.submit(RebuildProjection.KIND, new RebuildProjection.Input(verify), null);
        audit.record("projection.rebuild-started", "job", job.toString(), Map.of("verify", verify));
        return job;
    }
}
