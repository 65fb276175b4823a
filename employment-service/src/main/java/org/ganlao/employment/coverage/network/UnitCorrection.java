package org.ganlao.employment.coverage.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the unit and its platforms anew, whole. */
@Schema(name = "ServiceUnitCorrection")
record UnitCorrection(
        @Schema(examples = "名称变更") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedUnit unit) {}
