package org.ganlao.laborrights.legal.licensing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.licensing.domain.CancelGround;
import org.ganlao.platform.personal.Masking;

/** A licence is struck off. */
@Schema(
        name = "LicenceCancellation",
        examples = "{\"on\": \"2008-04-01\", \"ground\": \"expired\", \"words\": \"有效期届满未申请延续\"}")
record StatedCancellation(
        @NotNull LocalDate on,
        @NotNull CancelGround ground,
        @NotBlank @Size(max = 1000) String words) {

    StatedCancellation {
        words = words == null ? null : Masking.maskWithin(words);
    }
}
