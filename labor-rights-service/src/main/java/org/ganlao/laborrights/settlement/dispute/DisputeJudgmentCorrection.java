package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What the court decided in truth, whole, and why that was not recorded. */
record DisputeJudgmentCorrection(
        @Valid @NotNull StatedJudgment judgment,

        @Schema(examples = "判决书送达日期录错") @NotBlank @Size(max = 500)
        String reason) {

    DisputeJudgmentCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
