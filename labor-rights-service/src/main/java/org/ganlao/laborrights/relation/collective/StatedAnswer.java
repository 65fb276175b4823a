package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** How the other side answered a request for a negotiation. */
@Schema(name = "NegotiationAnswer")
record StatedAnswer(
        @Schema(examples = "2007-01-20") @NotNull LocalDate on,

        @Schema(description = "是否同意协商 · Whether it negotiates") @NotNull
        Boolean willing,

        @Schema(description = "回应内容；拒绝的写明理由 · The answer; why, where it declines", examples = "同意协商")
        @NotBlank
        @Size(max = 1000)
        String words) {

    StatedAnswer {
        words = words == null ? null : Masking.maskWithin(words);
    }
}
