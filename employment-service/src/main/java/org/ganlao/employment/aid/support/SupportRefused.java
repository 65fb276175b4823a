package org.ganlao.employment.aid.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to refuse a claim. */
record SupportRefused(
        @Schema(description = "不予批准的理由 · Why it is refused", examples = "材料不齐") @NotBlank @Size(max = 500)
        String reason) {

    SupportRefused {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
