package org.ganlao.employment.seeking.jobseeker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** States the registration anew, whole. */
record JobSeekerCorrection(
        @Schema(examples = "户口性质填写有误") @NotBlank @Size(max = 500)
        String reason,

        @Valid @NotNull StatedRegistration registration,

        @Schema(description = "未终止的登记不填 · Absent: the registration has not ended") @Valid
        StatedEnding ending) {}
