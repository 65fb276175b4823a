package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Targets of a region, to be split among the regions directly below. */
@Schema(description = "目标分解方案 · Targets of a region to be split", examples = DecompositionRequest.EXAMPLE)
record DecompositionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "分解其目标的地区 · Region whose targets are split", examples = "360000")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @Schema(description = "自何日起执行 · First day on which it holds") @NotNull
        LocalDate validFrom,

        @Schema(description = "理由 · Why, and by what decision") @NotBlank @Size(max = 500)
        String reason,

        @Size(max = 200) List<@Valid @NotNull StatedSplit> targets,

        @Schema(
                description =
                        "各月进度，仅限计划所在地区 · How targets lay their work over the year; of the plan's own region alone")
        @Size(max = 200)
        List<@Valid @NotNull StatedPhasing> phasings) {

    DecompositionRequest {
        targets = targets == null ? List.of() : targets;
        phasings = phasings == null ? List.of() : phasings;
    }

    static final String EXAMPLE = """
            {"sourceRef": "FJ-2007-1", "region": "360000", "validFrom": "2007-02-01", "reason": "省政府目标责任书",
             "targets": [{"indicator": "new-urban-employment", "weights": "population"},
                         {"indicator": "contract-signing-rate", "weights": "population", "plannedDenominator": 3000000}]}""";

    /** One target, split by a set of weights or by hand. */
    @Schema(description = "一项目标的分解 · One target, split by weights or by the shares that are listed")
    record StatedSplit(
            @NotBlank @Size(max = 80) @Schema(examples = "new-urban-employment")
            String indicator,

            @Size(max = 80)
            @Schema(description = "权重代码；与 shares 二者择一 · Code of a set of weights; without it shares are listed")
            String weights,

            @Positive
            @Digits(integer = 18, fraction = 2)
            @Schema(description = "比率的计划分母 · Of a ratio: what the split region is planned to be measured against")
            BigDecimal plannedDenominator,

            @Size(max = 200) List<@Valid @NotNull StatedShare> shares) {}

    /** Shares of January to December. */
    @Schema(description = "一项目标的各月进度 · Shares of January to December, which sum to 1")
    record StatedPhasing(
            @NotBlank @Size(max = 80) String indicator,

            @NotNull @Size(min = 12, max = 12)
            List<@NotNull @PositiveOrZero @Digits(integer = 1, fraction = 6) BigDecimal> shares) {}

    /** What falls to one region. */
    @Schema(description = "一地的份额 · What falls to one region; the split region itself stands for its own unit (本级)")
    record StatedShare(
            @NotBlank @Size(max = 12) @Schema(examples = "360100")
            String region,

            @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 6)
            BigDecimal target,

            @PositiveOrZero @Digits(integer = 18, fraction = 2)
            BigDecimal plannedDenominator) {}
}
