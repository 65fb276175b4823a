package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Why the time to conclude is extended. */
@Schema(name = "DisputeExtension")
record StatedExtension(
        @Schema(description = "批准日期，不晚于原期限 · Day of the approval, while the time runs", examples = "2007-05-10")
        @NotNull
        LocalDate on,

        @Schema(examples = "案情复杂，须委托审计") @NotBlank @Size(max = 500)
        String reason) {

    StatedExtension {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
