package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why a petition goes no further. */
record PetitionWithdrawal(
        @Schema(examples = "已与单位达成一致") @NotBlank @Size(max = 500)
        String reason) {

    PetitionWithdrawal {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
