package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.figure.cell.Figure;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTarget;
import org.ganlao.gateway.plan.targets.region.Place;

/** One indicator in one region. */
@Schema(description = "一个指标在一个地区的进度 · Progress of one indicator in one region; a field without value is left out")
record ProgressRow(
        @Schema(description = "指标", examples = "new-urban-employment")
        String indicator,

        @Schema(description = "地区代码", examples = "360000") String region,

        @Schema(description = "本级为 true，否则无此项 · True of the region's own unit alone, else left out")
        Boolean ownUnit,

        @Schema(description = "完成数 · Rates as ratios, 0.92 = 92 %", examples = "98760")
        BigDecimal actual,

        @Schema(description = "分子 · Only of ratios and growth")
        BigDecimal numerator,

        @Schema(description = "分母 · Only of ratios and growth")
        BigDecimal denominator,

        @Schema(description = "目标数 · Of a range, its lower end; only where a target is set", examples = "430000")
        BigDecimal target,

        @Schema(description = "目标上限 · Upper end of a range") BigDecimal targetTo,

        @Schema(description = "目标由何次分解修订确定，0 为计划原文 · Revision that set the target; 0 is the plan itself")
        Integer targetRevision,

        @Schema(description = "比率的计划分母 · Of ratios that were split: what they are planned to be measured against")
        BigDecimal plannedDenominator,

        @Schema(description = "完成率 · actual ÷ target", examples = "0.229674")
        BigDecimal completion,

        @Schema(
                description =
                        "序时进度 · Share of the time until the due day that is gone, or of the work by the target's own phasing",
                examples = "0.246575")
        BigDecimal pace,

        @Schema(description = "进度状态") Status status,

        @Schema(description = "差额 · target less actual, negative where passed")
        BigDecimal gap,

        @Schema(description = "此后每月需完成数 · What each month left has to bring; of flows and stocks not reached yet")
        BigDecimal neededPerMonth,

        @Schema(description = "同级排名") Rank rank,
        @Schema(description = "上年同期") LastYear lastYear,

        @Schema(description = "预计完成数、方法及区间 · By method, with the span of all methods that apply")
        Outlook projection,

        @Schema(description = "计算说明 · With explain=true") Explanation explain) {

    static ProgressRow of(
            String indicator,
            Place place,
            Figure figure,
            Target target,
            RegionalTarget regional,
            Pace pace,
            Standing standing,
            LastYear lastYear) {
        return new ProgressRow(
                indicator,
                place.region().code(),
                place.ownUnit() ? true : null,
                figure.value(),
                figure.denominator() == null ? null : figure.numerator(),
                figure.denominator(),
                target == null ? null : target.floor(),
                target == null ? null : target.ceiling(),
                target == null ? null : regional.revision(),
                target == null ? null : regional.plannedDenominator(),
                standing.completion(),
                target == null ? null : pace.share(),
                standing.status(),
                standing.gap(),
                standing.neededPerMonth(),
                null,
                lastYear,
                standing.outlook(),
                null);
    }

    /** Code of the region or own unit. */
    String place() {
        return ownUnit == null ? region : Place.ownUnitOf(region);
    }

    ProgressRow ranked(Rank place) {
        return with(place, explain);
    }

    ProgressRow explained(Explanation explanation) {
        return with(rank, explanation);
    }

    private ProgressRow with(Rank place, Explanation explanation) {
        return new ProgressRow(
                indicator,
                region,
                ownUnit,
                actual,
                numerator,
                denominator,
                target,
                targetTo,
                targetRevision,
                plannedDenominator,
                completion,
                pace,
                status,
                gap,
                neededPerMonth,
                place,
                lastYear,
                projection,
                explanation);
    }
}
