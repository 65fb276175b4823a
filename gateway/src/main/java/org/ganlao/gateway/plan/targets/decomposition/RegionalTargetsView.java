package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Targets as they hold on a day. */
@Schema(description = "各地现行目标 · Targets as they hold on a day")
record RegionalTargetsView(
        String plan,
        LocalDate on,

        @Schema(description = "最近一次修订 · Latest revision known")
        int revision,

        List<RegionalTargetView> targets) {

    /** One target of one region. */
    record RegionalTargetView(
            String indicator,
            String region,

            @Schema(description = "本级 · What falls to the region's own unit alone")
            boolean ownUnit,

            BigDecimal target,

            @Schema(description = "比率的计划分母 · Of ratios that were split")
            BigDecimal plannedDenominator,

            @Schema(description = "由何次修订确定，0 为计划原文 · Revision that set it; 0 is the plan itself")
            int revision) {

        static RegionalTargetView of(RegionalTarget target, boolean ownUnit) {
            return new RegionalTargetView(
                    target.indicator(),
                    target.region(),
                    ownUnit,
                    target.target(),
                    target.plannedDenominator(),
                    target.revision());
        }
    }
}
