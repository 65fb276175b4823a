package org.ganlao.socialinsurance.collection.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.job.JobView;
import org.ganlao.socialinsurance.collection.billing.domain.BillingRun;

record BillingRunView(
        UUID id,
        int version,
        String region,
        String month,
        LocalDate startedOn,

        @Schema(description = "出账完毕日期；执行中或已取消为空 · None while it is at work or was cancelled")
        LocalDate finishedOn,

        @Schema(description = "执行任务；发起人或其辖区可见 · The job, for its starter and whoever covers the starter's regions")
        JobView job,

        @Schema(description = "本次出账合计 · What it billed so far")
        BillTotals.Total billed,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static BillingRunView from(BillingRun run, JobView job, BillTotals.Total billed) {
        return new BillingRunView(
                run.id(),
                run.version(),
                run.region(),
                run.month().toString(),
                run.occurredOn(),
                run.finishedOn(),
                job,
                billed,
                run.origin().sourceRef(),
                run.recordedAt());
    }
}
