package org.ganlao.platform.personal.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;

/** Runs {@link RotateKeys} over all tables; goes on where it was interrupted. */
@ApplicationScoped
class KeyRotationJob implements JobHandler {

    static final String KIND = "key-rotation";

    private final RotateKeys rotation;

    KeyRotationJob(RotateKeys rotation) {
        this.rotation = rotation;
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
        return JobOutcome.succeeded(
                "全部证件号码已用当前密钥重新加密和索引；请求应答保存期（72 小时）过后，旧密钥可以停用。",
                "All identity numbers are under the current keys; once answers kept for 72 hours have expired, the old keys can go.");
    }

    private static RotationMark markOf(JobRun job) {
        return job.mark().map(RotationMark::parse).orElse(RotationMark.START);
    }
}
