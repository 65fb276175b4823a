package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The agreement in force ends before its time. */
record StatedTermination(
        @Schema(description = "最后一日 · Last day on which it holds") @NotNull
        LocalDate last,

        @NotBlank @Size(max = 500) String reason) {

    StatedTermination {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
