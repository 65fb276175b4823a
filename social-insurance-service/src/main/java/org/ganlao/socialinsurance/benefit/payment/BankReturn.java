package org.ganlao.socialinsurance.benefit.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** The bank sent a payment back. */
record BankReturn(
        @Schema(description = "退回日期", examples = "2007-06-20") @NotNull
        LocalDate on,

        @Schema(description = "银行退回原因 · Why the bank could not carry it out", examples = "账号与户名不符")
        @NotBlank
        @Size(max = 500)
        String reason) {

    BankReturn {
        reason = reason == null ? null : Masking.maskWithin(reason);
    }
}
