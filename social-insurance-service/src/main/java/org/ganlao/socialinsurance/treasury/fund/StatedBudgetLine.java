package org.ganlao.socialinsurance.treasury.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.treasury.fund.domain.BudgetLine;

/** What a budget plans of one kind, as requests state it and answers show it. */
@Schema(name = "FundBudgetLine")
record StatedBudgetLine(
        @Schema(description = "预算项目，即总账科目 · Account of the book", examples = "income/contribution")
        @NotBlank
        @Size(max = 60)
        String item,

        @NotNull Money amount) {

    BudgetLine line() {
        return new BudgetLine(item, amount);
    }

    static StatedBudgetLine from(BudgetLine line) {
        return new StatedBudgetLine(line.item(), line.amount());
    }
}
