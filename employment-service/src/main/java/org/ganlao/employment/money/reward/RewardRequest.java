package org.ganlao.employment.money.reward;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.reward.domain.Achievement;
import org.ganlao.employment.money.reward.domain.AchievementSource;
import org.ganlao.employment.money.reward.domain.RewardRound;
import org.ganlao.platform.money.Money;

record RewardRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Min(2000) @Max(2100) int year,

        @Schema(description = "奖补总额 · What is shared") @NotNull
        Money pot,

        @Schema(description = "完成情况截至日期 · Achievements count up to this day", examples = "2007-06-30") @NotNull
        LocalDate asOf,

        @Schema(description = "下达文号 · Document with which the shares are granted") @NotBlank @Size(max = 100)
        String document,

        @Schema(
                description =
                        "各市完成情况；综合平台已有各市目标时不填 · What the cities achieved; left out where a gateway is connected that has the targets of every city")
        @Size(max = 500)
        List<@NotNull @Valid StatedAchievement> statement) {

    RewardRound.Terms terms(String province, AchievementSource source) {
        return new RewardRound.Terms(province, year, pot, asOf, source, document);
    }

    /** Empty where nothing is stated. */
    List<Achievement> stated() {
        return statement == null
                ? List.of()
                : statement.stream().map(StatedAchievement::achievement).toList();
    }

    @Schema(name = "StatedAchievement")
    record StatedAchievement(
            @NotNull @Pattern(regexp = "[0-9]{6}") String region,
            @NotBlank @Size(max = 60) String indicator,

            @Schema(description = "目标数 · Target of the city") @NotNull @PositiveOrZero
            BigDecimal target,

            @Schema(description = "完成数") @NotNull @PositiveOrZero
            BigDecimal achieved) {

        Achievement achievement() {
            return new Achievement(region, indicator, target, achieved);
        }
    }
}
