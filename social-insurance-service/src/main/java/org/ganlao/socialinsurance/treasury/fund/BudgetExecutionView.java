package org.ganlao.socialinsurance.treasury.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A fund's budget of a year beside what came in and went out. */
@Schema(name = "FundBudgetExecution")
record BudgetExecutionView(
        Insurance insurance,
        String region,
        int year,

        @Schema(description = "截至日期 · Up to the end of this day")
        LocalDate until,

        @Schema(description = "预算编号；尚无已批准预算为空 · None while no budget is approved")
        UUID budget,

        List<Item> items) {

    @Schema(name = "FundBudgetExecutionItem")
    record Item(
            @Schema(description = "预算项目", examples = "income/contribution")
            String item,

            Money planned,
            Money actual,

            @Schema(description = "执行率，四位小数；未列预算为空 · Actual ÷ planned, four places; none where nothing is planned")
            BigDecimal executed) {}
}
