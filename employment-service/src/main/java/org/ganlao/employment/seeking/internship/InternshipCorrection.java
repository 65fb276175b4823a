package org.ganlao.employment.seeking.internship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the internship anew, whole. One in the wrong position is annulled. */
record InternshipCorrection(
        @Schema(examples = "开始日期填写有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedStay internship) {}
