package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A task for one region or several, which each have it for themselves. */
@Schema(name = "SupervisedTaskRequest", description = "督查任务 · A task for regions", examples = TaskRequest.EXAMPLE)
record TaskRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "工作事项 · Item of the plan") @NotNull
        Integer item,

        @Schema(description = "承担任务的地区，各自完成 · Regions, each of which has the task for itself")
        @NotEmpty
        @Size(max = 200)
        Set<@NotNull @Pattern(regexp = "[0-9]{6}") String> regions,

        @NotBlank @Size(max = 200) String title,

        @Schema(description = "要求 · What exactly is to be done, and how it will be seen") @NotBlank @Size(max = 4000)
        String requirement,

        @Schema(description = "期限 · By when") @NotNull LocalDate due,

        @Schema(description = "所推动的目标 · Target of the item that it is to move") @Size(max = 80)
        String indicator,

        @Schema(description = "所达成的节点 · Milestone of the item that it is to reach") @Size(max = 80)
        String milestone) {

    static final String EXAMPLE = """
            {"sourceRef": "DC-2007-26-1", "item": 26, "regions": ["360100", "360200"], "due": "2007-09-30",
             "title": "联通省劳动力市场信息网络监测中心", "requirement": "开通专线并按日上传职业供求信息。", "milestone": "cities-connected"}""";

    TaskRequest {
        title = masked(title);
        requirement = masked(requirement);
    }

    /** Free text shows no identity numbers. */
    static String masked(String text) {
        return text == null ? null : Masking.maskWithin(text);
    }
}
