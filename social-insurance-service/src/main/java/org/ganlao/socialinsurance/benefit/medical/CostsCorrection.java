package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** What the bill should have come to, and why it did not. */
record CostsCorrection(
        @NotNull @Valid StatedCosts costs,
        @NotBlank @Size(max = 500) String reason) {

    CostsCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
