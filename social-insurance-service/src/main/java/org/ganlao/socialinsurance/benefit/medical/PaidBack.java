package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What a person had received too much came back. */
record PaidBack(
        @Schema(description = "退回到账日期 · Day on which the money came back") @NotNull
        LocalDate on,

        @Schema(description = "收款凭证号 · Number of the receipt") @NotBlank @Size(max = 100)
        String receipt) {

    PaidBack {
        receipt = receipt == null ? null : Masking.maskWithin(receipt);
    }
}
