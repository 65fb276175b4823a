package org.ganlao.employment.seeking.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the job anew, whole. */
record PlacementCorrection(
        @Schema(examples = "上岗日期填写有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedJob job) {}
