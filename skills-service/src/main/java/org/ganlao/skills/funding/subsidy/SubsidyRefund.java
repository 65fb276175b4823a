package org.ganlao.skills.funding.subsidy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What had to be paid back came back. */
record SubsidyRefund(
        @Schema(description = "退款入账日 · Day on which it was booked in", examples = "2007-06-25") @NotNull
        LocalDate returnedOn,

        @Schema(description = "银行回单号 · Number of the bank's slip", examples = "银回 2007-0613") @NotBlank @Size(max = 100)
        String slip) {

    SubsidyRefund {
        slip = slip == null ? null : Masking.maskWithin(slip);
    }
}
