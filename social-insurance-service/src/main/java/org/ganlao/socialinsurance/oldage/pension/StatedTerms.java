package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.pension.domain.AdjustmentTerms;
import org.ganlao.socialinsurance.oldage.pension.domain.AdjustmentTier;

@Schema(name = "AdjustmentTerms")
record StatedTerms(
        @Schema(description = "执行月份首日 · First day of the first month with it", examples = "2007-07-01") @NotNull
        LocalDate fromMonth,

        @Schema(description = "调整范围：此日及以前退休 · Last day of retirement of those who get it", examples = "2006-12-31")
        @NotNull
        LocalDate retiredUntil,

        @Schema(description = "普遍调整额 · For everyone", examples = "60.00") @NotNull
        Money general,

        @Schema(description = "每满一年缴费年限 · For each year counted", examples = "1.50") @NotNull
        Money perYear,

        @Schema(description = "高级职称倾斜 · For a senior professional title", examples = "80.00") @NotNull
        Money seniorTitle,

        @Schema(description = "退休早倾斜，取最早一档 · Extra for an early day of retirement; the earliest tier that fits")
        @NotNull
        @Size(max = 10)
        List<@Valid @NotNull Tier> tiers) {

    @Schema(name = "AdjustmentTier")
    record Tier(
            @Schema(description = "此日以前退休 · Retired before this day", examples = "1996-01-01") @NotNull
            LocalDate retiredBefore,

            @Schema(examples = "20.00") @NotNull Money amount) {}

    AdjustmentTerms terms() {
        return new AdjustmentTerms(fromMonth, retiredUntil, general, perYear, seniorTitle);
    }

    List<AdjustmentTier> extra() {
        return tiers.stream()
                .map(tier -> new AdjustmentTier(tier.retiredBefore(), tier.amount()))
                .toList();
    }

    static StatedTerms from(AdjustmentTerms terms, List<AdjustmentTier> tiers) {
        return new StatedTerms(
                terms.fromMonth(),
                terms.retiredUntil(),
                terms.general(),
                terms.perYear(),
                terms.seniorTitle(),
                tiers.stream()
                        .map(tier -> new Tier(tier.retiredBefore(), tier.amount()))
                        .toList());
    }
}
