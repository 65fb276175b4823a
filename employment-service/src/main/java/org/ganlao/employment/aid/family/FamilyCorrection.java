package org.ganlao.employment.aid.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the family anew, whole. */
record FamilyCorrection(
        @Schema(examples = "漏登成员") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedFamily family) {}
