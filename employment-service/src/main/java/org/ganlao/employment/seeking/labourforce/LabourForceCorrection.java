package org.ganlao.employment.seeking.labourforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the figures anew, whole. A statement of the wrong county is annulled. */
record LabourForceCorrection(
        @Schema(examples = "汇总有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedLabourForce figures) {}
