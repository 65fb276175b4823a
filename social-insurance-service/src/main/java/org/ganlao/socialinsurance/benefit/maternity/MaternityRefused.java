package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.personal.Masking;

/** Request to refuse a claim. */
record MaternityRefused(@NotBlank @Size(max = 500) String reason) {

    MaternityRefused {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
