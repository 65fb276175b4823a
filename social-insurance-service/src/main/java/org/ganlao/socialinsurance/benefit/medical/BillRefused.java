package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** Request to refuse a claim. */
record BillRefused(@NotBlank @Size(max = 500) String reason) {

    BillRefused {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
