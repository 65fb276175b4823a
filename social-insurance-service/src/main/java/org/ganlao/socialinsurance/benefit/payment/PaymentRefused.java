package org.ganlao.socialinsurance.benefit.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A payment is not approved. */
record PaymentRefused(
        @Schema(description = "不予批准的理由 · Why it is not approved", examples = "待遇核定有误") @NotBlank @Size(max = 500)
        String reason) {

    PaymentRefused {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
