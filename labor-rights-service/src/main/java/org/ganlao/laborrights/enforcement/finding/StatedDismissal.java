package org.ganlao.laborrights.enforcement.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why a finding is nothing to look into. */
record StatedDismissal(
        @Schema(description = "排除理由", examples = "该职工已在外省参保，已核验参保凭证") @NotBlank @Size(max = 500)
        String reason) {

    StatedDismissal {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
