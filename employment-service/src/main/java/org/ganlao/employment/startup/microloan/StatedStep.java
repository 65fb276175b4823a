package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A step of a loan's life. */
record StatedStep(
        @Schema(examples = "2007-03-20") @NotNull LocalDate on,

        @Schema(description = "文号、合同号或原因 · Its number or reason") @Size(max = 500)
        String note) {

    String said() {
        return note == null ? "" : Masking.maskWithin(note);
    }
}
