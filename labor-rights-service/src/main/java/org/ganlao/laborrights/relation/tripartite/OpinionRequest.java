package org.ganlao.laborrights.relation.tripartite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

@Schema(name = "PlanOpinionRequest")
record OpinionRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull UUID meeting,

        @Schema(description = "待审核的职工安置方案 · Staff-placement plan that waits for its review") @NotNull
        UUID plan,

        @Valid @NotNull StatedStances stances,

        @Schema(description = "意见 · What was said", examples = "补偿标准应写明计算基数") @NotBlank @Size(max = 1000)
        String words) {

    OpinionRequest {
        words = words == null ? null : Masking.maskWithin(words);
    }
}
