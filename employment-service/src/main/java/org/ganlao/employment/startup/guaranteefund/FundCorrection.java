package org.ganlao.employment.startup.guaranteefund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States name and agency anew; a fund of the wrong region is closed. */
record FundCorrection(
        @Schema(examples = "担保机构更名") @NotBlank @Size(max = 500)
        String reason,

        @NotBlank @Size(max = 100) String name,

        @Schema(description = "担保机构 · The guarantee centre that runs it") @NotBlank @Size(max = 100)
        String agency) {}
