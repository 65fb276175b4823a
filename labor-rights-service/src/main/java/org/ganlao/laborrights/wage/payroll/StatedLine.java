package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.payroll.domain.Pay;
import org.ganlao.laborrights.wage.payroll.domain.PayrollLine;
import org.ganlao.laborrights.wage.payroll.domain.WorkKind;
import org.ganlao.laborrights.wage.payroll.domain.WorkedHours;
import org.ganlao.platform.money.Money;

/** What somebody worked and got in a month, as requests state it and answers show it. */
@Schema(name = "StatedPayrollLine")
record StatedLine(
        @NotNull WorkKind kind,
        @Valid @NotNull Hours hours,
        @Valid @NotNull Paid pay) {

    @Schema(name = "WorkedHours")
    record Hours(
            @Schema(description = "正常工时 · Within the normal working time", examples = "176")
            @NotNull
            @PositiveOrZero
            @Digits(integer = 3, fraction = 2)
            BigDecimal normal,

            @Schema(description = "工作日加班 · Overtime on working days", examples = "10")
            @NotNull
            @PositiveOrZero
            @Digits(integer = 3, fraction = 2)
            BigDecimal workday,

            @Schema(description = "休息日加班，未补休 · On rest days, without time off", examples = "8")
            @NotNull
            @PositiveOrZero
            @Digits(integer = 3, fraction = 2)
            BigDecimal restDay,

            @Schema(description = "法定节假日加班 · On public holidays", examples = "0")
            @NotNull
            @PositiveOrZero
            @Digits(integer = 3, fraction = 2)
            BigDecimal holiday) {}

    @Schema(name = "StatedPay")
    record Paid(
            @Schema(description = "约定月工资 · Monthly wage by contract") @NotNull
            Money agreed,

            @Schema(description = "应发工资，不含加班工资 · Gross, without overtime pay") @NotNull
            Money base,

            @Schema(description = "加班工资 · Overtime pay") @NotNull
            Money overtime,

            @Schema(description = "代扣个人缴费和税 · Own contributions and tax") @NotNull
            Money withheld,

            @Schema(description = "实发 · Paid out so far") @NotNull
            Money paid,

            @Schema(description = "最后支付日期；未发为空 · Day of the last payment; none where nothing was paid")
            LocalDate paidOn) {}

    WorkedHours worked() {
        return new WorkedHours(hours.normal(), hours.workday(), hours.restDay(), hours.holiday());
    }

    Pay paid() {
        return new Pay(pay.agreed(), pay.base(), pay.overtime(), pay.withheld(), pay.paid(), pay.paidOn());
    }

    static StatedLine from(PayrollLine line) {
        WorkedHours worked = line.hours();
        Pay got = line.pay();
        return new StatedLine(
                line.kind(),
                new Hours(worked.normal(), worked.workday(), worked.restDay(), worked.holiday()),
                new Paid(got.agreed(), got.base(), got.overtime(), got.withheld(), got.paid(), got.paidOn()));
    }
}
