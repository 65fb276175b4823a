package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the project anew, whole, before its review. */
@Schema(name = "StartupProjectCorrection")
record ProjectCorrection(
        @Schema(examples = "启动资金填写有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedProject project) {}
