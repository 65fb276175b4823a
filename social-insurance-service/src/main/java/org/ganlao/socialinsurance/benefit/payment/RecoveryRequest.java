package org.ganlao.socialinsurance.benefit.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** The person paid back, all or an instalment. */
record RecoveryRequest(
        @Schema(description = "追回日期", examples = "2007-06-25") @NotNull
        LocalDate on,

        @NotNull Money amount,

        @Schema(description = "收款票据号", examples = "SH-2007-0012") @NotBlank @Size(max = 100)
        String receipt) {

    RecoveryRequest {
        receipt = receipt == null ? null : Masking.maskWithin(receipt);
    }
}
