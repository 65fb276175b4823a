package org.ganlao.laborrights.legal.licensing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Whether a licence goes on after its last day. */
@Schema(
        name = "LicenceRenewal",
        examples = "{\"on\": \"2008-02-20\", \"validUntil\": \"2009-03-25\", \"words\": \"符合延续条件\"}")
record StatedRenewal(
        @NotNull LocalDate on,

        @Schema(description = "延续至；不予延续的不填 · Last day from now on; none where it is not renewed")
        LocalDate validUntil,

        @Schema(description = "理由 · Grounds") @NotBlank @Size(max = 1000)
        String words) {

    StatedRenewal {
        words = words == null ? null : Masking.maskWithin(words);
    }
}
