package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the opening anew, whole. */
record StartupCorrection(
        @Schema(examples = "开业日期填写有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedOpening opening) {}
