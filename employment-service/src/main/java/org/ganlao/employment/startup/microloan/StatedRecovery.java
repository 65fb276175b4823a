package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** Money that comes back to the fund. */
record StatedRecovery(
        @Schema(examples = "2007-06-25") @NotNull LocalDate on,

        @NotNull Money amount,

        @Schema(description = "付款的反担保人，借款人本人付款时省略 · Guarantor who pays; left out where the borrower does")
        UUID guarantor,

        @Size(max = 500) String note) {

    String said() {
        return note == null ? "" : Masking.maskWithin(note);
    }
}
