package org.ganlao.socialinsurance.benefit.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A county's part of a run, as answered and on the wire; contracts/events/social-insurance/payment-run.*.v1 describe it. */
@Schema(name = "PaymentRunCounty")
record RunCountyFact(
        UUID factId,
        int version,

        @Schema(description = "应付日期 · Last day on which the month's payments are on time")
        LocalDate occurredOn,

        Instant recordedAt,
        String region,

        @Schema(description = "支付批次；逾期仍无批次的月份没有 · None of a month whose day has passed without a run")
        UUID run,

        Insurance insurance,
        String benefit,
        YearMonth month,

        @Schema(description = "应付人次 · Payments due") long due,

        Money dueAmount,

        @Schema(description = "按时足额支付人次 · Paid in full by the day")
        long paidOnTime,

        @Schema(description = "已支付人次 · Paid in full, whenever")
        long paid,

        Money paidAmount)
        implements Fact {}
