package org.ganlao.gateway.plan.figure.comparison;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as the statistics bureau has it; replaces its earlier one of the same indicator, region and month. */
@Schema(description = "统计局的一个数据 · A figure of the statistics bureau")
record BureauFigureRequest(
        @NotBlank
        @Size(max = 64)
        @Schema(description = "来源编号 · Your own number of it, never used twice", examples = "TJ-2007-03-001")
        String sourceRef,

        @NotBlank @Size(max = 40) @Schema(examples = "2007") String plan,

        @NotBlank @Size(max = 80) @Schema(examples = "new-urban-employment")
        String indicator,

        @NotBlank @Size(max = 12) @Schema(examples = "360100")
        String region,

        @NotNull @Schema(implementation = String.class, examples = "2007-03")
        YearMonth month,

        @NotNull
        @DecimalMin("-99999999999999")
        @DecimalMax("99999999999999")
        @Digits(integer = 14, fraction = 6)
        @Schema(
                description = "流量为年初累计，比率以小数表示 · Cumulated from the year's begin; a rate as a ratio",
                examples = "20950")
        BigDecimal value,

        @NotBlank @Size(max = 200) @Schema(description = "出处 · Where it is printed", examples = "江西统计月报 2007年第3期")
        String publication,

        @Size(min = 1, max = 500) @Schema(description = "口径说明", examples = "不含灵活就业")
        String note) {}
