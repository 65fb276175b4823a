package org.ganlao.gateway.plan.oversight.supervision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** How a milestone stands. */
@Schema(name = "Milestone", description = "节点 · How a milestone stands")
record MilestoneView(
        @Schema(examples = "cities-connected") String code,
        int item,
        Label label,
        LocalDate due,

        @Schema(description = "文件原文 · The plan's own words") String printed,

        @Schema(description = "认定指标，以申报认定的则无 · The figure that tells; absent where it is stated")
        String indicator,

        boolean reached,

        @Schema(description = "应达成的地区数 · How many regions have to reach it; 1 where it is reached as a whole")
        int regions,

        @Schema(description = "已达成的地区数 · How many of them have")
        int reachedIn,

        @Schema(description = "全部达成之日 · Day on which the last of them did; absent before, and where a figure tells")
        LocalDate reachedOn,

        long daysOverdue) {

    static MilestoneView of(MilestoneStanding standing) {
        PlannedMilestone milestone = standing.milestone();
        return new MilestoneView(
                milestone.code(),
                milestone.item(),
                milestone.label(),
                milestone.due(),
                milestone.printed(),
                milestone.by() == null ? null : milestone.by().indicator(),
                standing.isReached(),
                standing.regions(),
                standing.reachedIn(),
                standing.reachedOn(),
                standing.daysOverdue());
    }
}
