package org.ganlao.gateway.plan.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.catalogue.Target;
import org.ganlao.gateway.plan.cell.Figure;

/** One indicator in one region. */
@Schema(description = "一个指标在一个地区的进度 · Progress of one indicator in one region; a field without value is left out")
record ProgressRow(
        @Schema(description = "指标", examples = "new-urban-employment")
        String indicator,

        @Schema(description = "地区代码", examples = "360000") String region,

        @Schema(description = "完成数 · Rates as ratios, 0.92 = 92 %", examples = "98760")
        BigDecimal actual,

        @Schema(description = "分子 · Only of ratios and growth")
        BigDecimal numerator,

        @Schema(description = "分母 · Only of ratios and growth")
        BigDecimal denominator,

        @Schema(description = "目标数 · Of a range, its lower end; only where a target is set", examples = "430000")
        BigDecimal target,

        @Schema(description = "目标上限 · Upper end of a range") BigDecimal targetTo,

        @Schema(description = "完成率 · actual ÷ target", examples = "0.229674")
        BigDecimal completion,

        @Schema(description = "序时进度 · Share of the time until the due day that is gone", examples = "0.246575")
        BigDecimal pace,

        @Schema(description = "进度状态") Status status,

        @Schema(description = "差额 · target less actual, negative where passed")
        BigDecimal gap,

        @Schema(description = "预计完成数及方法") Outlook projection,
        @Schema(description = "计算说明 · With explain=true") Explanation explain) {

    static ProgressRow of(String indicator, String region, Figure figure, Target target, Pace pace, Standing standing) {
        return new ProgressRow(
                indicator,
                region,
                figure.value(),
                figure.denominator() == null ? null : figure.numerator(),
                figure.denominator(),
                target == null ? null : target.floor(),
                target == null ? null : target.ceiling(),
                standing.completion(),
                target == null ? null : pace.share(),
                standing.status(),
                standing.gap(),
                standing.outlook(),
                null);
    }

    ProgressRow explained(Explanation explanation) {
        return new ProgressRow(
                indicator,
                region,
                actual,
                numerator,
                denominator,
                target,
                targetTo,
                completion,
                pace,
                status,
                gap,
                projection,
                explanation);
    }
}
