package org.ganlao.gateway.plan.oversight.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.region.RegionLevel;

/**
 * What an item of the plan wants to be there by a day. Reached by a figure of the plan's region; or in each region of a level, or
 * in each of those that are named, said by the unit for each; or as a whole, said by the unit.
 *
 * @param by null unless a figure tells
 * @param each null unless every region of the level has to reach it
 * @param in empty unless certain regions have to reach it
 * @param printed the plan's own words
 */
@Schema(description = "节点 · What is to be there by a day")
record PlannedMilestone(
        String code,
        int item,
        Label label,
        LocalDate due,
        Figure by,

        RegionLevel each,
        Set<String> in,

        @Schema(description = "文件原文 · The plan's own words") String printed) {

    /**
     * The figure by which it is reached.
     *
     * @param atLeast in the indicator's unit, rates as ratios
     */
    @Schema(name = "MilestoneFigure", description = "认定指标 · The figure by which it is reached")
    record Figure(String indicator, BigDecimal atLeast) {

        Figure {
            Objects.requireNonNull(indicator, "a figure needs an indicator");
            Objects.requireNonNull(atLeast, "a figure needs what it has to reach");
        }
    }

    PlannedMilestone {
        Objects.requireNonNull(code, "a milestone needs a code");
        Objects.requireNonNull(label, code + " needs a label");
        Objects.requireNonNull(due, code + " needs a day");
        Objects.requireNonNull(printed, code + " needs the plan's words");
        in = in == null ? Set.of() : Set.copyOf(in);
        if ((by == null ? 0 : 1) + (each == null ? 0 : 1) + (in.isEmpty() ? 0 : 1) > 1) {
            throw new IllegalArgumentException(
                    code + " is reached by a figure, by each region or by some, not by several");
        }
    }
}
