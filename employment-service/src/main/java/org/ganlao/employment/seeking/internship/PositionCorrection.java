package org.ganlao.employment.seeking.internship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the position anew, whole. */
record PositionCorrection(
        @Schema(examples = "名额变更") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedPosition position) {}
