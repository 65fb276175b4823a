package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the incubator anew, whole. */
record IncubatorCorrection(
        @Schema(examples = "席位变更") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedIncubator incubator) {}
