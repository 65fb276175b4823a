package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** To when and where a hearing is moved, and why. */
record HearingMove(
        @Valid @NotNull StatedHearing hearing,
        @NotBlank @Size(max = 500) String reason) {

    HearingMove {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
