package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Judgement;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Target;

/** How a row came about. */
record Explanation(
        @Schema(description = "口径 · What the figure means") Label definition,

        @Schema(description = "算式 · Over measures, each with its window", examples = "placements[in-year]")
        String formula,

        @Schema(description = "来源事实 · Kinds of facts that it is counted from")
        List<String> sources,

        List<Summand> summands,

        @Schema(description = "文件原文 · As printed in the plan")
        String printed,

        @Schema(description = "读数说明 · How the printed figure is read")
        Label note,

        @Schema(description = "目标由何次分解修订确定 · Revision that set the target")
        Integer targetRevision,

        @Schema(description = "预计方法 · How the projection is drawn")
        Label projection,

        @Schema(description = "序时进度起日") LocalDate from,

        @Schema(description = "完成期限") LocalDate due,

        @Schema(description = "序时进度截止日 · Last day of the month, or the business day while it lasts")
        LocalDate at,

        @Schema(
                description =
                        "路程 · Share of the way to the target that is gone; of a stock, counted from what stood at the year's start")
        BigDecimal way,

        @Schema(description = "领先 · way less pace, of a ratio actual less target; by it the status is judged")
        BigDecimal lead,

        @Schema(description = "判定界限及依据") Judgement judgement) {

    /** Of a figure that is held against nothing. */
    static Explanation of(Indicator indicator, List<Summand> summands) {
        return new Explanation(
                Definition.of(indicator.kind()),
                Definition.formula(indicator),
                sources(summands),
                summands,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Explanation of(
            Indicator indicator,
            List<Summand> summands,
            Target target,
            Integer targetRevision,
            Pace pace,
            Standing standing,
            Judgement judgement) {
        return new Explanation(
                Definition.of(indicator.kind()),
                Definition.formula(indicator),
                sources(summands),
                summands,
                target.printed(),
                target.note(),
                targetRevision,
                standing.outlook() == null
                        ? null
                        : Definition.of(standing.outlook().method()),
                pace.from(),
                pace.due(),
                pace.at(),
                standing.way(),
                standing.lead(),
                judgement);
    }

    private static List<String> sources(List<Summand> summands) {
        return summands.stream().map(Summand::fact).distinct().toList();
    }
}
