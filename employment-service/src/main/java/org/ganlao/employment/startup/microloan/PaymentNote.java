package org.ganlao.employment.startup.microloan;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** A payment that is posted on the day on which it is asked for. */
record PaymentNote(
        @Schema(description = "付款凭证号 · Number of the document", examples = "付款凭证2007-0508") @Size(max = 500)
        String note) {

    String said() {
        return note == null ? "" : Masking.maskWithin(note);
    }
}
