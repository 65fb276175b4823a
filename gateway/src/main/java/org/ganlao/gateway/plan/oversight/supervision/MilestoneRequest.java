package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a milestone was reached. */
@Schema(
        name = "MilestoneStatementRequest",
        description = "节点达成申报 · That a milestone was reached",
        examples =
                "{\"sourceRef\": \"JD-2007-4\", \"region\": \"360100\", \"reachedOn\": \"2007-03-20\", \"evidence\": \"赣劳社信〔2007〕5号验收意见\"}")
record MilestoneRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "达成的地区；整体达成时为计划所在地区 · Where; the plan's own region where it is reached as a whole")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotNull LocalDate reachedOn,

        @Schema(description = "依据 · By which it can be seen: document, inspection, task") @NotBlank @Size(max = 2000)
        String evidence) {

    MilestoneRequest {
        evidence = TaskRequest.masked(evidence);
    }
}
