package org.ganlao.employment.coverage.community;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A certificate is withdrawn without an evaluation. */
record StatedWithdrawal(
        @Schema(description = "撤回日期 · First day on which it is good no longer", examples = "2007-06-15") @NotNull
        LocalDate on,

        @Schema(examples = "抽查发现实名台账不实") @NotBlank @Size(max = 500)
        String reason) {

    StatedWithdrawal {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
