package org.ganlao.laborrights.enforcement.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why it was wrong to dismiss a finding. */
record StatedReinstatement(
        @Schema(description = "恢复理由", examples = "外省参保凭证经函复查证不实") @NotBlank @Size(max = 500)
        String reason) {

    StatedReinstatement {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
