package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.counting.freshness.SourceFreshness;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.catalogue.Unit;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.RegionLevel;

/** Progress as it is answered: what the rows speak of once, then the rows. */
@Schema(description = "计划完成进度 · Progress of a plan")
record ProgressView(
        String plan,

        @Schema(description = "截至月份", implementation = String.class, examples = "2007-03")
        YearMonth month,

        @Schema(description = "按此时刻已知的情况 · Knowledge of this instant")
        Instant asOf,

        @Schema(description = "仍可能因在途事实而变 · Facts recorded before asOf may still be under way")
        boolean provisional,

        @Schema(description = "所有来源均已全部收到至此时刻 · Everything recorded up to here is known")
        Instant settledThrough,

        @Schema(description = "目录版本 · Version of the catalogue")
        String catalogue,

        List<SourceFreshness> freshness,
        List<IndicatorView> indicators,
        List<ComparedRegion> regions,
        List<ProgressRow> rows) {

    /** A target and its indicator, as the plan has them; of one that is observed only, the indicator alone. */
    record IndicatorView(
            String id,
            Integer item,
            String source,
            Label label,
            Unit unit,
            Label unitLabel,
            IndicatorKind kind,

            @Schema(description = "方向 · at-least or range", examples = "at-least")
            String direction,

            BigDecimal target,

            @Schema(description = "目标上限 · Upper end of a range")
            BigDecimal targetTo,

            LocalDate due,

            @Schema(description = "文件原文 · As printed in the plan", examples = "43万人")
            String printed,

            @Schema(description = "读数说明 · How the printed figure is read")
            Label note,

            @Schema(description = "待接入的事实 · Facts that are still to come")
            Label awaits) {

        static IndicatorView of(PlannedIndicator planned) {
            Indicator indicator = planned.indicator();
            return new IndicatorView(
                    indicator.id(),
                    planned.promised(Target::item),
                    indicator.domain(),
                    indicator.label(),
                    indicator.unit(),
                    indicator.unit().label(),
                    indicator.kind(),
                    planned.promised(target -> target.isRange() ? "range" : "at-least"),
                    planned.promised(Target::floor),
                    planned.promised(Target::ceiling),
                    planned.promised(Target::due),
                    planned.promised(Target::printed),
                    planned.promised(Target::note),
                    indicator.awaits());
        }
    }

    /** A region or own unit that rows speak of, in their order. */
    record ComparedRegion(
            String code,
            String name,
            String nameEn,
            RegionLevel level,

            @Schema(description = "本级为 true，否则无此项 · True of the region's own unit alone, else left out")
            Boolean ownUnit) {

        static ComparedRegion of(Place place) {
            return new ComparedRegion(
                    place.region().code(),
                    place.name(),
                    place.nameEn(),
                    place.region().level(),
                    place.ownUnit() ? true : null);
        }
    }
}
