package org.ganlao.skills.instruction.apprenticeship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** How a pair came out. */
record ApprenticeshipResult(
        @Schema(description = "是否达成目标 · Whether the goal was reached") @NotNull
        Boolean achieved,

        @NotNull LocalDate on,

        @Schema(description = "考核结论 · In words", examples = "考核合格") @NotBlank @Size(max = 500)
        String words) {

    ApprenticeshipResult {
        words = words == null ? null : Masking.maskWithin(words);
    }
}
