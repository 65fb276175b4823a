package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** What was paid back of fines, and when. */
@Schema(name = "FineRefund", examples = "{\"on\":\"2007-06-25\",\"note\":\"财政退库凭证\",\"amount\":\"2000.00\"}")
record StatedFineRefund(
        @NotNull LocalDate on,

        @Schema(description = "内容：退付方式、凭证 · How, by which document") @NotBlank @Size(max = 1000)
        String note,

        @Schema(description = "退还金额，元 · Yuan that were paid back") @NotNull
        Money amount) {

    StatedFineRefund {
        note = note == null ? null : Masking.maskWithin(note);
    }

    CaseStep step() {
        return new CaseStep(on, note);
    }
}
