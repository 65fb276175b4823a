package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why a hearing is not held. */
record HearingCancellation(
        @Schema(examples = "双方同意庭外调解") @NotBlank @Size(max = 500)
        String reason) {

    HearingCancellation {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
