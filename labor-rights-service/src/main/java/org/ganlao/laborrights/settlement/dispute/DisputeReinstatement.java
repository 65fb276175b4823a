package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why a case was not withdrawn in truth. */
record DisputeReinstatement(
        @Schema(examples = "庭审笔录核对：申请人到庭，缺席系误录") @NotBlank @Size(max = 500)
        String reason) {

    DisputeReinstatement {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
