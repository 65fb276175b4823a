package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** The application that should have been recorded, whole but for its workers, and why it was not. */
record DisputeCorrection(
        @Valid @NotNull StatedApplication application,
        @NotBlank @Size(max = 500) String reason) {

    DisputeCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
