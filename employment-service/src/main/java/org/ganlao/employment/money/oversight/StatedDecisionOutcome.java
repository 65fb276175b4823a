package org.ganlao.employment.money.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to say that something was put right, or done. */
record StatedDecisionOutcome(
        @Schema(examples = "2007-06-30") @NotNull LocalDate on,

        @Schema(description = "办理结果 · How, or what came of it", examples = "已补签协议") @NotBlank @Size(max = 500)
        String outcome) {

    StatedDecisionOutcome {
        outcome = outcome == null ? null : Masking.maskWithin(outcome);
    }
}
