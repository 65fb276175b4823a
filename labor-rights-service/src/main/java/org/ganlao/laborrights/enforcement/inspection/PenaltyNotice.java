package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** 行政处罚事先告知: what is intended, and that a hearing may be asked for. */
record PenaltyNotice(
        @NotNull LocalDate on,

        @Schema(description = "拟处罚款，元 · Fine intended, yuan") @NotNull
        Money fine,

        @NotBlank @Size(max = 1000) String note) {

    PenaltyNotice {
        note = note == null ? null : Masking.maskWithin(note);
    }
}
