package org.ganlao.gateway.plan.targets.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A work item with the targets that stand in it. */
@Schema(description = "工作事项 · A work item of the plan")
record WorkItemView(
        int number,

        @Schema(description = "所属部分 · Chapter of the plan") Label chapter,

        Label title,

        @Schema(description = "责任领域 · Responsible domain", examples = "employment")
        String responsible,

        @Schema(description = "参与领域 · Domains that take part")
        List<String> with,

        @Schema(description = "责任单位 · Office that answers for it", examples = "planning-statistics")
        String unit,

        @Schema(description = "文件原文 · Text of the plan") String text,

        @Schema(description = "本事项的目标 · Indicators of its targets")
        List<String> targets) {

    static WorkItemView of(WorkItem item, Plan plan) {
        return new WorkItemView(
                item.number(),
                item.chapter(),
                item.title(),
                item.responsible(),
                item.domains().subList(1, item.domains().size()),
                item.unit(),
                item.text(),
                plan.targetsOf(item.number()).stream().map(Target::indicator).toList());
    }
}
