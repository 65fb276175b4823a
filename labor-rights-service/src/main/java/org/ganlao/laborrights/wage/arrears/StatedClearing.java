package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.ClearingPlan;
import org.ganlao.laborrights.wage.arrears.domain.Instalment;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** How an enterprise undertakes to clear its arrears. */
record StatedClearing(
        @NotNull LocalDate agreedOn,

        @Schema(description = "清欠计划文号 · Document of the plan", examples = "清欠〔2007〕3号") @NotBlank @Size(max = 100)
        String document,

        @Schema(description = "分期，按日期先后，合计等于尚欠金额 · By day; together all that is owed") @NotNull @Size(min = 1, max = 60)
        List<@Valid @NotNull Part> instalments) {

    StatedClearing {
        document = document == null ? null : Masking.maskWithin(document);
    }

    @Schema(name = "ClearingInstalment")
    record Part(@NotNull LocalDate dueOn, @NotNull Money amount) {}

    ClearingPlan plan() {
        return new ClearingPlan(
                agreedOn,
                document,
                instalments.stream()
                        .map(part -> new Instalment(part.dueOn(), part.amount()))
                        .toList());
    }
}
