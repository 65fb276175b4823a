package org.ganlao.employment.coverage.layoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the lay-off anew, whole. */
record LayoffCorrection(
        @Schema(examples = "裁减人数有调整") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedLayoff layoff) {}
