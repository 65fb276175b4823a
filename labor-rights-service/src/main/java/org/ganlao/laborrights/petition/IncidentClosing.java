package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** How an incident ended. */
record IncidentClosing(
        @NotNull LocalDate on,

        @Schema(examples = "单位当日补发工资，人员散去") @NotBlank @Size(max = 500)
        String outcome) {

    IncidentClosing {
        outcome = outcome == null ? null : Masking.maskWithin(outcome);
    }
}
