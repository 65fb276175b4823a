package org.ganlao.laborrights.wage.payroll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** What somebody worked and got in truth, whole, and why it was reported otherwise. */
record PayrollLineCorrection(
        @Valid @NotNull StatedLine work,
        @NotBlank @Size(max = 500) String reason) {

    PayrollLineCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
