package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Unit;

/** What a region has to answer for, to be signed by it and by the region above. */
@Schema(description = "目标责任书 · Responsibility sheet of a region")
record ResponsibilitySheet(
        String plan,
        Label title,
        @Schema(description = "文号") String document,

        @Schema(description = "责任地区 · Region that answers") Party region,

        @Schema(description = "下达目标的地区；省级无 · Region above, which sets the targets; the plan's own has none")
        Party setBy,

        @Schema(description = "业务日 · Day on which the targets hold")
        LocalDate on,

        @Schema(description = "最近一次修订 · Latest revision known")
        int revision,

        List<Line> lines,

        @Schema(description = "签字栏 · Who signs, in this order")
        List<Label> signatures) {

    /** One of the two that sign. */
    record Party(String code, String name, String nameEn) {}

    /** One target. */
    @Schema(name = "ResponsibilityLine", description = "一项责任目标 · One target of the region")
    record Line(
            @Schema(description = "工作事项") int item,
            String indicator,
            Label label,
            Unit unit,
            Label unitLabel,
            BigDecimal target,

            @Schema(description = "目标上限 · Upper end of a range")
            BigDecimal targetTo,

            @Schema(description = "比率的计划分母 · Of ratios that were split: what it is planned to be measured against")
            BigDecimal plannedDenominator,

            @Schema(description = "其中本级承担 · What of it falls to the region's own unit, where the region has split it")
            BigDecimal ownUnit,

            LocalDate due,

            @Schema(description = "由何次修订确定 · Revision that set it; 0 is the plan itself")
            int revision) {}
}
