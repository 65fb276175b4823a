package org.ganlao.laborrights.enforcement.yearlyreview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.enforcement.yearlyreview.domain.YearStatement;
import org.ganlao.platform.money.Money;

/** What an employer states of the last day of a year, as requests state it and answers show it. */
@Schema(
        name = "YearStatement",
        examples = "{\"on\":\"2007-04-12\",\"workers\":120,\"contracts\":118,\"insured\":110,\"wagesOwed\":\"0.00\"}")
record StatedYear(
        @Schema(description = "报送日期") @NotNull LocalDate on,

        @Schema(description = "年末职工人数") @NotNull @Min(1) @Max(1_000_000)
        Integer workers,

        @Schema(description = "签订劳动合同人数 · Of them, those with a labour contract") @NotNull @Min(0)
        Integer contracts,

        @Schema(description = "参加基本养老保险人数 · Of them, those with a pension insurance") @NotNull @Min(0)
        Integer insured,

        @Schema(description = "拖欠工资 · Wages owed, yuan") @NotNull
        Money wagesOwed) {

    YearStatement statement() {
        return new YearStatement(on, workers, contracts, insured, wagesOwed);
    }

    static StatedYear from(YearStatement statement) {
        return statement == null
                ? null
                : new StatedYear(
                        statement.on(),
                        statement.workers(),
                        statement.contracts(),
                        statement.insured(),
                        statement.wagesOwed());
    }
}
