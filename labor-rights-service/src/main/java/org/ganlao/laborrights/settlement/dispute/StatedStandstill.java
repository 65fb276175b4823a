package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** From when on, and why, a case stands still. */
@Schema(name = "DisputeStandstill")
record StatedStandstill(
        @Schema(examples = "2007-04-02") @NotNull LocalDate on,

        @Schema(description = "中止原因 · Why", examples = "须等待工伤认定结论") @NotBlank @Size(max = 500)
        String reason) {

    StatedStandstill {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
