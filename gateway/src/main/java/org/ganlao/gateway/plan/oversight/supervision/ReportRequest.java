package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a region is with its task. */
@Schema(
        name = "TaskReportRequest",
        description = "进展报告 · How far a region is with its task",
        examples = "{\"sourceRef\": \"JZ-2007-3\", \"completes\": false, \"text\": \"专线已开通，正在联调。\", \"files\": []}")
record ReportRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "是否办结报告 · Whether it says that the task is done") @NotNull
        Boolean completes,

        @NotBlank @Size(max = 4000) String text,

        @Schema(description = "引用的附件，须先上传 · Files that it cites; they are sent before") @Size(max = 20)
        Set<@NotNull UUID> files) {

    ReportRequest {
        text = TaskRequest.masked(text);
        files = files == null ? Set.of() : files;
    }
}
