package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** Money from the borrower to the bank. */
record StatedPayment(
        @Schema(examples = "2007-05-20") @NotNull LocalDate on,

        @NotNull Money amount,
        @Size(max = 500) String note) {

    String said() {
        return note == null ? "" : Masking.maskWithin(note);
    }
}
