package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.figure.progress.Judged;
import org.ganlao.gateway.plan.figure.progress.Status;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseState;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** A period's analysis: figures and targets of a release, named and judged by the catalogue; a note says where that is a later one. */
@Schema(description = "形势分析 · Analysis of a period, drawn from a release alone")
record ReportView(
        String plan,
        @Schema(description = "文号") String document,
        String period,
        int number,
        Label title,
        ReleaseState state,
        Instant knownAt,
        Instant publishedAt,
        String hash,

        @Schema(description = "省级各进度状态的目标数 · Targets of the whole region by status")
        Map<Status, Long> standings,

        @Schema(description = "各目标 · Every target") List<TargetLine> targets,

        @Schema(description = "本期变动最大的目标，按完成率 · Targets that moved most in the period, by completion")
        List<Moved> moved,

        @Schema(
                description =
                        "各市和省本级（360000-own），落后最多的在后 · Cities and the own unit of the whole region, those with most targets behind last; only where targets are split")
        List<CityLine> cities,

        @Schema(description = "只观察、无目标的指标 · Indicators without a target")
        List<ObservedLine> observed,

        @Schema(description = "数据说明 · What a reader must know of the data")
        List<Label> notes) {

    /** Names an indicator. */
    record Named(String id, Label label, Label unit, int decimals, IndicatorKind kind, String owner) {}

    /** One month's figure. */
    record Point(
            @Schema(implementation = String.class, examples = "2007-03")
            YearMonth month,

            BigDecimal value) {}

    /** A target in the whole region and in its cities. */
    record TargetLine(
            Named indicator,
            int item,
            BigDecimal actual,

            @Schema(description = "目标数 · Of a range, its lower end")
            BigDecimal target,

            @Schema(description = "目标上限") BigDecimal targetTo,
            Judged standing,
            @Schema(description = "期初 · Before the period") BigDecimal before,
            @Schema(description = "本期变动 · In the period") BigDecimal change,
            List<Point> months,
            List<CityFigure> cities) {}

    /** A city's figure, or that of the own unit of the whole region, with which the cities add up to it. */
    record CityFigure(
            String region,
            String name,
            BigDecimal actual,
            BigDecimal target,

            @Schema(description = "按完成率，本级不排名 · By completion; absent without a target, and of the own unit")
            Integer rank,

            Judged standing) {}

    /** By how much of its target an indicator moved. */
    record Moved(String indicator, Label label, BigDecimal change, BigDecimal completionPoints) {}

    /** A city, or the own unit of the whole region, over all its targets. */
    record CityLine(String region, String name, int targets, int done, int ahead, int onPace, int behind) {}

    /** An indicator without a target. */
    record ObservedLine(Named indicator, BigDecimal actual, BigDecimal before, BigDecimal change) {}
}
