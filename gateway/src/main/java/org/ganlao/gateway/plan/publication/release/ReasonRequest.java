package org.ganlao.gateway.plan.publication.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a target was met or not. */
@Schema(description = "目标完成与否的原因 · Why a target was met or not")
record ReasonRequest(
        @NotBlank
        @Size(max = 64)
        @Schema(description = "来源编号 · Your own number of it, never used twice", examples = "E-2007-11")
        String sourceRef,

        @NotBlank @Size(max = 80) @Schema(examples = "new-urban-employment")
        String indicator,

        @NotBlank @Size(max = 1000) @Schema(examples = "三季度园区新开工项目集中投产")
        String reason) {}
