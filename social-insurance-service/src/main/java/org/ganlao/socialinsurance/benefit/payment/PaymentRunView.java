package org.ganlao.socialinsurance.benefit.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.job.JobView;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRun;
import org.ganlao.socialinsurance.benefit.payment.domain.RunState;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Schema(name = "BenefitPaymentRun")
record PaymentRunView(
        UUID id,
        int version,
        RunState state,
        Insurance insurance,
        String benefit,
        String region,

        @Schema(description = "发放月份；为空为支付单笔待遇 · None where it pays what was claimed singly", examples = "2007-06")
        YearMonth month,

        LocalDate startedOn,
        LocalDate finishedOn,
        Approval approval,

        @Schema(description = "汇集或支付的作业；他人发起的可能看不到 · The job that assembles or pays it, where the caller may see it")
        JobView job,

        RunPayments.Total paid,

        @Schema(description = "尚未支付 · Not paid yet") RunPayments.Total open,

        @Schema(description = "各县应付与按时足额支付 · What was due and paid on time, by county")
        List<RunCountyFact> counties,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PaymentRunView from(
            PaymentRun run, JobView job, RunPayments.Total paid, RunPayments.Total open, List<RunCountyFact> counties) {
        return new PaymentRunView(
                run.id(),
                run.version(),
                run.state(),
                run.insurance(),
                run.benefit(),
                run.region(),
                run.month().orElse(null),
                run.occurredOn(),
                run.finishedOn(),
                run.approval(),
                job,
                paid,
                open,
                counties,
                run.annulReason(),
                run.origin().sourceRef(),
                run.recordedAt());
    }
}
