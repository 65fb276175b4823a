package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The award or statement that should have been recorded, and why it was not. */
record DisputeAwardCorrection(
        @Valid @NotNull StatedAward award,

        @Schema(examples = "裁决书补正：第一项金额计算错误") @NotBlank @Size(max = 500)
        String reason) {

    DisputeAwardCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
