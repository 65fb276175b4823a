package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** What a person is owed in truth. */
record OwedCorrection(
        @NotNull Money amount, @NotBlank @Size(max = 500) String reason) {

    OwedCorrection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
