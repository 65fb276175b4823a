package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;
import org.ganlao.socialinsurance.benefit.medical.domain.SettledPool;

/** A settlement with a hospital or pharmacy. */
record MedicalSettlementRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID provider,

        @Schema(description = "参保统筹地区 · Where the persons are insured") @NotNull @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @NotNull SettledPool pool,

        @Schema(
                type = SchemaType.STRING,
                description = "结算截至月份 · Month up to whose end is settled",
                examples = "2007-05",
                implementation = String.class)
        @NotNull
        YearMonth month,

        @Schema(description = "审核扣款 · What the audit deducts") @NotNull
        Money deduction,

        @Schema(description = "扣款理由，无扣款不填 · Why it is deducted; absent without a deduction") @Size(max = 500)
        String deductedBecause) {

    MedicalSettlementRequest {
        deductedBecause = deductedBecause == null ? null : Masking.maskWithin(deductedBecause);
    }
}
