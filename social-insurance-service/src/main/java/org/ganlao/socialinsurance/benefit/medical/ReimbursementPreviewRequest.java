package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.Bill;
import org.ganlao.socialinsurance.benefit.medical.domain.Care;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;
import org.ganlao.socialinsurance.benefit.medical.domain.Tier;
import org.ganlao.socialinsurance.benefit.medical.domain.YearSoFar;

/** A bill that somebody thinks of. */
@Schema(examples = ReimbursementPreviewRequest.EXAMPLE)
record ReimbursementPreviewRequest(
        @NotNull Cover cover,
        @NotNull Care care,

        @Schema(description = "医院等级，药店不填 · Tier of the hospital; none for a pharmacy")
        Tier tier,

        @NotNull @Valid StatedCosts costs,

        @Schema(description = "参保统筹地区 · Where the person is insured") @NotNull @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(description = "出院或就诊日期，决定适用的标准 · Day of discharge or care, which decides the figures") @NotNull
        LocalDate on,

        @Schema(description = "当年此前住院次数 · Stays earlier in the year") @Min(0) @Max(366)
        int earlierStays,

        @Schema(description = "当年统筹基金已支付 · Paid by the pooled fund earlier in the year") @NotNull
        Money pooledEarlier,

        @Schema(description = "当年补充保险已支付 · Paid by the supplementary insurance earlier in the year") @NotNull
        Money supplementaryEarlier,

        @Schema(description = "个人账户余额 · Balance of the personal account") @NotNull
        Money accountBalance) {

    static final String EXAMPLE = """
            {"cover": "employee", "care": "inpatient", "tier": "third",
             "costs": {"classA": "20000.00", "classB": "8000.00", "classC": "1500.00"},
             "region": "360102", "on": "2007-04-20", "earlierStays": 0, "pooledEarlier": "0.00",
             "supplementaryEarlier": "0.00", "accountBalance": "1200.00"}""";

    Bill bill() {
        return new Bill(care, tier, costs.costs());
    }

    YearSoFar year() {
        return new YearSoFar(earlierStays, pooledEarlier, supplementaryEarlier);
    }
}
