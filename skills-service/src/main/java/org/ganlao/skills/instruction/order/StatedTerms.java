package org.ganlao.skills.instruction.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.instruction.order.domain.OrderTerms;

/** Whom an employer orders, as requests state it and answers show it. */
@Schema(name = "StatedOrderTerms")
record StatedTerms(
        @Schema(description = "职业分类代码 · Code of the occupation", examples = "6-04-02-05") @NotBlank @Size(max = 40)
        String occupation,

        @Schema(description = "职业资格等级，5 至 1 · Qualification level, 5 primary to 1 senior technician")
        @NotNull
        @Min(1)
        @Max(5)
        Integer level,

        @Schema(description = "用工人数 · How many workers") @NotNull @Min(1) @Max(10000)
        Integer workers,

        @Schema(description = "订单日期", examples = "2007-02-05") @NotNull
        LocalDate orderedOn,

        @Schema(description = "最迟到岗日期 · Last day on which they should begin", examples = "2007-06-30") @NotNull
        LocalDate neededBy) {

    OrderTerms terms() {
        return new OrderTerms(occupation, level, workers, orderedOn, neededBy);
    }

    static StatedTerms from(OrderTerms terms) {
        return new StatedTerms(terms.occupation(), terms.level(), terms.workers(), terms.orderedOn(), terms.neededBy());
    }
}
