package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A plan is given back. */
record StatedReturn(
        @Schema(description = "退回日期 · Day of the review", examples = "2007-03-20") @NotNull
        LocalDate on,

        @Schema(examples = "经济补偿标准未写明") @NotBlank @Size(max = 500)
        String reason) {

    StatedReturn {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
