package org.ganlao.gateway.plan.figure.lastyear;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of the year before the plan's. */
@Schema(description = "上年数 · Figures of the year before the plan's", examples = PastFigureRequest.EXAMPLE)
record PastFigureRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "数据来源 · Where the figures come from") @NotBlank @Size(max = 500)
        String source,

        @NotEmpty @Size(max = 10000) List<@Valid @NotNull PastFigure> figures) {

    static final String EXAMPLE = """
            {"sourceRef": "SN-2006", "source": "2006年劳动保障统计年报", "figures": [
              {"indicator": "new-urban-employment", "region": "360100", "month": "2006-12", "value": 61230}]}""";

    /** One figure; replaces an earlier one of the same indicator, region and month. */
    @Schema(description = "一地一项的上年数 · One figure, of the whole region")
    record PastFigure(
            @NotBlank @Size(max = 80) String indicator,
            @NotBlank @Size(max = 12) String region,

            @Schema(
                    description = "流量为年初至该月末累计，存量和比率为月末数 · Flows cumulated to its end, stocks and ratios as they stood",
                    implementation = String.class,
                    examples = "2006-12")
            @NotNull
            YearMonth month,

            @NotNull @Digits(integer = 14, fraction = 6) BigDecimal value) {}
}
