package org.ganlao.employment.market.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The delivery is not what the contract says. */
record DeliveryRejection(
        @Schema(examples = "名册不全") @NotBlank @Size(max = 500)
        String reason) {

    DeliveryRejection {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
