package org.ganlao.skills.appraisal.appraiser;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to suspend, reinstate or revoke a licence. */
record LicenceChange(
        @NotNull LocalDate on,

        @Schema(description = "事由 · Why", examples = "考务管理混乱") @NotBlank @Size(max = 500)
        String reason) {

    LicenceChange {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
