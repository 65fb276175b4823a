package org.ganlao.platform.personal.rotation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;

/** Runs {@link RotateKeys} over all tables, then {@link SealedRows}; goes on where it was interrupted. */
@ApplicationScoped
class KeyRotationJob implements JobHandler {

    static final String KIND = "key-rotation";

    private static final int BATCH = 500;

    private final RotateKeys rotation;
    private final List<SealedRows> sealed;

    KeyRotationJob(RotateKeys rotation, @All List<SealedRows> sealed) {
        this.rotation = rotation;
        this.sealed = sealed;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        for (ProtectedIdColumns table : rotation.tables()) {
            for (RotationMark mark = markOf(job); mark.hasYetToFinish(table); mark = markOf(job)) {
                UUID after = mark.keyIn(table);
                job.step(() -> {
                    RotateKeys.Batch batch = rotation.next(table, after);
                    return new Progress(new RotationMark(table.name(), batch.last()).toString(), batch.rows(), 0);
                });
            }
        }
        sealed.forEach(rows -> renew(job, rows));
        return JobOutcome.succeeded(
                "全部证件号码和导入暂存记录已用当前密钥重新加密，证件号码已重新索引；请求应答保存期（72 小时）过后，旧密钥可以停用。",
                "All identity numbers and rows of imports are under the current keys; once answers kept for 72 hours have expired, the old keys can go.");
    }

    /** Needs no mark of its own: what is renewed is found no more. */
    private static void renew(JobRun job, SealedRows rows) {
        AtomicInteger renewed = new AtomicInteger();
        do {
            job.step(() -> {
                renewed.set(rows.renew(BATCH));
                return new Progress(job.mark().orElse(null), renewed.get(), 0);
            });
        } while (renewed.get() == BATCH);
    }

    private static RotationMark markOf(JobRun job) {
        return job.mark().map(RotationMark::parse).orElse(RotationMark.START);
    }
}
