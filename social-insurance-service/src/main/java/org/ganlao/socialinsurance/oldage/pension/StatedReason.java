package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

record StatedReason(
        @Schema(description = "原因 · Why", examples = "档案材料不齐") @NotBlank @Size(max = 500)
        String reason) {

    StatedReason {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
