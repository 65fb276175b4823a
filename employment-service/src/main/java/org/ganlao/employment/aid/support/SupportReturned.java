package org.ganlao.employment.aid.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Request to note that what was paid came back. */
record SupportReturned(
        @Schema(description = "退回到账日期 · Day on which the money came back", examples = "2007-06-25") @NotNull
        LocalDate on,

        @Schema(description = "收款凭证号 · Number of the receipt", examples = "收 2007-0613") @NotBlank @Size(max = 100)
        String receipt) {

    SupportReturned {
        receipt = receipt == null ? null : Masking.maskWithin(receipt);
    }
}
