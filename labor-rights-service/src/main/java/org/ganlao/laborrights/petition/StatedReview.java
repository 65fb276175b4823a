package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What the body above found. */
record StatedReview(
        @NotNull LocalDate on,

        @Schema(description = "送达日期 · Day on which the petitioners got it") @NotNull
        LocalDate servedOn,

        @Schema(examples = "维持原处理意见") @NotBlank @Size(max = 2000)
        String opinion) {

    StatedReview {
        opinion = opinion == null ? null : Masking.maskWithin(opinion);
    }
}
