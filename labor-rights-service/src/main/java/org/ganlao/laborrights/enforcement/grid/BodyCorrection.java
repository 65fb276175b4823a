package org.ganlao.laborrights.enforcement.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body is given, anew and whole, and why. */
@Schema(name = "InspectionBodyCorrection")
record BodyCorrection(
        @Valid @NotNull StatedBody stated,

        @Schema(examples = "编制调整") @NotBlank @Size(max = 500)
        String reason) {}
