package org.ganlao.socialinsurance.oldage.pension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

record PensionSuspension(
        @Schema(description = "停发月份中任一日 · Any day of the first month not due", examples = "2007-07-01") @NotNull
        LocalDate from,

        @Schema(description = "停发原因 · Why", examples = "服刑期间停发") @NotBlank @Size(max = 500)
        String reason) {

    PensionSuspension {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
