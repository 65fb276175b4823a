package org.ganlao.gateway.plan.oversight.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** How all items of a plan stand in a region: one screen. */
@Schema(name = "Supervision", description = "督查总览 · How all items stand in a region")
record SupervisionView(
        String plan,
        String region,

        @Schema(description = "业务日期 · Business day of the answer")
        LocalDate on,

        YearMonth month,

        @Schema(description = "所用规则的施行日，尚无规则则无 · Day from which the rules hold that were applied")
        LocalDate rulesFrom,

        SummaryView summary,
        List<ItemView> items) {

    /** How many of each. */
    @Schema(name = "SupervisionSummary", description = "合计 · How many of each")
    record SummaryView(
            @Schema(description = "红灯事项数") int red,
            @Schema(description = "黄灯事项数") int amber,
            @Schema(description = "绿灯事项数") int green,

            @Schema(description = "无从判断的事项数 · Items with nothing to go by")
            int grey,

            @Schema(description = "下达的任务数，不含已撤销的 · Tasks, without those that were cancelled")
            int tasks,

            int tasksDone,
            int tasksOverdue,

            @Schema(description = "待审的报告数 · Reports that wait for their unit")
            int reportsWaiting,

            int milestones,
            int milestonesReached,
            int milestonesOverdue) {}

    /** One item. */
    @Schema(name = "SupervisedItem", description = "工作事项 · How an item stands")
    record ItemView(
            int number,
            Label chapter,
            Label title,

            @Schema(description = "责任单位 · Office that answers for it", examples = "information")
            String unit,

            Label unitLabel,
            Light light,

            @Schema(description = "理由，重者在前 · Why, the worst first")
            List<Rating.Cause> reasons,

            List<TargetView> targets,
            List<MilestoneView> milestones,

            @Schema(description = "本地区及以下的任务 · Tasks of the region and all below, by their day")
            List<TaskView> tasks,

            @Schema(description = "已认可的报告所引用的附件 · Files that accepted reports cite")
            List<EvidenceView> evidence,

            @Schema(
                    description =
                            "直接下级的情况，没有可判断的从略 · The regions directly below; those with nothing to go by are left out")
            List<RegionView> regions) {}

    /** One target, and where its evidence is. */
    @Schema(name = "SupervisedTarget", description = "目标及其佐证 · A target, and where its evidence is")
    record TargetView(
            String indicator,
            Label label,

            @Schema(description = "本地区的目标，未下达则无 · Absent where none is set for the region")
            BigDecimal target,

            BigDecimal actual,
            BigDecimal completion,
            BigDecimal pace,

            @Schema(description = "同进度查询 · As progress answers it", examples = "on-pace")
            String status,

            @Schema(description = "构成该数的读数，可追溯到原记录 · The readings that make it up, down to their records")
            String evidence) {}

    /** A file by which it can be seen that something was done. */
    @Schema(name = "SupervisionEvidence", description = "佐证材料 · A file that an accepted report cites")
    record EvidenceView(
            UUID task,
            String region,

            @Schema(description = "所推动的目标 · Target that its task is to move")
            String indicator,

            @Schema(description = "所达成的节点 · Milestone that its task is to reach")
            String milestone,

            String fileName,
            String sha256,

            @Schema(description = "下载地址 · Where it is downloaded")
            String href) {}

    /** How an item stands in a region below. */
    @Schema(name = "SupervisedRegion", description = "下级地区 · How the item stands in a region below")
    record RegionView(String region, String name, Light light, int tasks, int tasksOverdue) {}
}
