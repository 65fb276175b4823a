package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Sex;
import org.ganlao.socialinsurance.oldage.pension.domain.PaidYear;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementCase;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementGround;
import org.ganlao.socialinsurance.register.person.domain.Post;

/** A retirement that somebody thinks of; it names nobody. */
record PensionPreviewRequest(
        @Schema(description = "其标准适用的地区 · Region whose figures hold", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull Sex sex,
        @NotNull Post post,
        @Schema(examples = "1947-05-20") @NotNull LocalDate bornOn,
        @NotNull RetirementGround ground,

        @Schema(description = "退休日期，可为将来 · Day of the retirement, also one to come", examples = "2007-05-31") @NotNull
        LocalDate on,

        @Schema(description = "实际缴费年度，每年一行 · Years with contributions, each once") @NotNull @Size(max = 60)
        List<@Valid @NotNull StatedYear> paid,

        @Schema(description = "视同缴费月数 · Months deemed to be paid") @Min(0) @Max(600)
        int deemedMonths,

        @Schema(description = "个人账户储存额 · Balance of the individual account", examples = "27800.00") @NotNull
        Money balance) {

    /** @param base of all its months together */
    @Schema(name = "PaidYear")
    record StatedYear(
            @Schema(examples = "2006") @Min(1950) @Max(2100) int year,

            @Schema(description = "缴费月数 · Months paid", examples = "12") @Min(1) @Max(12)
            int months,

            @Schema(
                    description = "当年各月缴费基数之和 · What contributions were paid of, all months together",
                    examples = "13688.04")
            @NotNull
            Money base) {}

    RetirementCase toCase() {
        return new RetirementCase(
                sex,
                post,
                bornOn,
                ground,
                on,
                region,
                paid.stream()
                        .map(year -> new PaidYear(year.year(), year.months(), year.base()))
                        .toList(),
                deemedMonths,
                balance);
    }
}
