package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** When the sides received the award or statement in truth, and why that was not recorded. */
record DisputeServiceCorrection(
        @Valid @NotNull StatedService service,

        @Schema(examples = "送达回证日期录错") @NotBlank @Size(max = 500)
        String reason) {

    DisputeServiceCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
