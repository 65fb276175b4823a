package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the fair anew; its results are stated anew by themselves. */
@Schema(name = "StartupFairCorrection")
record FairCorrection(
        @Schema(examples = "闭幕日期有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedFair fair) {}
