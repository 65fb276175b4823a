package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** What should have been declared of the enterprise, whole, and why it is another thing. */
record ArrearsCorrection(
        @Valid @NotNull StatedArrears arrears,
        @NotBlank @Size(max = 500) String reason) {

    ArrearsCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
