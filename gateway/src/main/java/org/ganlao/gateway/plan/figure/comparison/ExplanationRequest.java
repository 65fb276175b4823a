package org.ganlao.gateway.plan.figure.comparison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why our figure and the bureau's differ. */
@Schema(description = "差异说明 · Why the two differ")
record ExplanationRequest(
        @NotBlank
        @Size(max = 64)
        @Schema(description = "来源编号 · Your own number of it, never used twice", examples = "V-2007-03-001")
        String sourceRef,

        @NotBlank @Size(max = 1000) @Schema(examples = "统计局不含灵活就业人员")
        String explanation) {}
