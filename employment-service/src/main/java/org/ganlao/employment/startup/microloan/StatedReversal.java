package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A movement that was booked by mistake. */
record StatedReversal(
        @NotNull UUID movement,

        @Schema(examples = "金额录入有误") @NotBlank @Size(max = 500)
        String reason) {

    StatedReversal {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
