package org.ganlao.employment.market.purchase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.purchase.domain.ContractLine;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** A line of a contract as requests state it and answers show it. */
record StatedContractLine(
        @NotNull @Min(1) @Max(1000) Integer line,

        @Schema(description = "应交付的成果 · What is to be delivered", examples = "介绍50名失业人员就业") @NotBlank @Size(max = 500)
        String result,

        @Schema(description = "交付期限 · Last day on which it is in time") @NotNull
        LocalDate dueOn,

        @NotNull Money price) {

    StatedContractLine {
        result = result == null ? null : Masking.maskWithin(result);
    }

    ContractLine contractLine() {
        return new ContractLine(line, result, dueOn, price);
    }

    static StatedContractLine from(ContractLine line) {
        return new StatedContractLine(line.line(), line.result(), line.dueOn(), line.price());
    }
}
