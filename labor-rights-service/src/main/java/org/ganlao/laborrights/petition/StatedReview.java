package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What the body above found. */
record StatedReview(
        @Schema(description = "作出并送达日期 · Day on which it was made and served") @NotNull
        LocalDate on,

        @Schema(examples = "维持原处理意见") @NotBlank @Size(max = 2000)
        String opinion) {

    StatedReview {
        opinion = opinion == null ? null : Masking.maskWithin(opinion);
    }
}
