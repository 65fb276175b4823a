package org.ganlao.socialinsurance.oldage.pension;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionAdjustment;

/** An approved adjustment at work: parcels of pensions in the order of their ids, each one statement and one step. */
@ApplicationScoped
class ApplyAdjustment implements JobHandler {

    static final String KIND = "pension-adjustment";

    private static final UUID START = new UUID(0, 0);

    private final AdjustmentRepository adjustments;
    private final AdjustmentRows rows;

    ApplyAdjustment(AdjustmentRepository adjustments, AdjustmentRows rows) {
        this.adjustments = adjustments;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        PensionAdjustment adjustment =
                QuarkusTransaction.requiringNew().call(() -> adjustments.withTiers(job.input(UUID.class)));
        Optional<UUID> end = rows.endOfParcel(adjustment, at(job));
        while (end.isPresent()) {
            UUID after = at(job);
            UUID last = end.get();
            job.step(() -> new Progress(last.toString(), rows.apply(adjustment, after, last), 0));
            end = rows.endOfParcel(adjustment, last);
        }
        return JobOutcome.succeeded(
                "已调整 %d 人的养老金。".formatted(job.processed()), "%d pensions were adjusted.".formatted(job.processed()));
    }

    private static UUID at(JobRun job) {
        return job.mark().map(UUID::fromString).orElse(START);
    }
}
