package org.ganlao.employment.aid.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.support.domain.PaymentRun;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.job.JobView;

record PaymentRunView(
        UUID id,
        int version,
        String region,
        LocalDate until,
        LocalDate startedOn,

        @Schema(description = "执行完毕日期；执行中或已取消为空 · None while it is at work or was cancelled")
        LocalDate finishedOn,

        @Schema(
                description =
                        "执行任务；发起人或其辖区可见 · The job that does it, for its starter and whoever covers the starter's regions")
        JobView job,

        @Schema(description = "本次已支付 · What the run paid so far")
        DueClaims.Total paid,

        @Schema(description = "截至该日仍未支付的已批准申请 · Approved claims up to the day that are not paid now")
        DueClaims.Total left,

        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PaymentRunView from(PaymentRun run, JobView job, DueClaims.Total paid, DueClaims.Total left) {
        return new PaymentRunView(
                run.id(),
                run.version(),
                run.region(),
                run.until(),
                run.occurredOn(),
                run.finishedOn(),
                job,
                paid,
                left,
                run.origin().sourceRef(),
                run.recordedAt());
    }
}
