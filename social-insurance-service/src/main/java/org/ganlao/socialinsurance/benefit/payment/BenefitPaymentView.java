package org.ganlao.socialinsurance.benefit.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.socialinsurance.benefit.payment.domain.BenefitPayment;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentState;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

@Schema(name = "BenefitPayment")
record BenefitPaymentView(
        UUID id,
        int version,
        PaymentState state,
        Insurance insurance,

        @Schema(description = "待遇项目", examples = "injury-lump-sum")
        String benefit,

        String region,

        @Schema(description = "依据记录编号 · Id of the record that gives the right")
        UUID ground,

        @Schema(description = "收款人令牌 · Token of the payee") String person,

        @Schema(description = "所属月份；一次性待遇为空 · None for a one-off", examples = "2007-06")
        YearMonth month,

        @Schema(description = "应付日期 · Last day on which it is on time")
        LocalDate dueOn,

        Money amount,

        @Schema(description = "不予批准、银行退回或须追回的原因 · Why it was refused, returned, or has to be recovered")
        String because,

        Approval approval,

        @Schema(description = "支付批次编号 · Payment run that last took it up")
        UUID run,

        LocalDate paidOn,

        @Schema(description = "分录；与本批次其他支付合并记账 · Entry, together with others of the run")
        UUID entry,

        LocalDate returnedOn,

        @Schema(description = "已追回 · Recovered so far") Money recovered,

        String annulReason,
        Instant recordedAt)
        implements Versioned {

    static BenefitPaymentView from(BenefitPayment payment) {
        return new BenefitPaymentView(
                payment.id(),
                payment.version(),
                payment.state(),
                payment.insurance(),
                payment.benefit(),
                payment.region(),
                payment.ground(),
                payment.person(),
                payment.month().orElse(null),
                payment.dueOn(),
                payment.amount(),
                payment.because(),
                payment.approval(),
                payment.run(),
                payment.paidOn(),
                payment.entry(),
                payment.returnedOn(),
                payment.recovered(),
                payment.annulReason(),
                payment.recordedAt());
    }
}
