package org.ganlao.laborrights.enforcement.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Masking;

/** What an employer paid of a fine, and when. */
@Schema(name = "FinePayment", examples = "{\"on\":\"2007-04-02\",\"note\":\"银行代收罚款收据\"}")
record StatedFinePayment(
        @NotNull LocalDate on,

        @Schema(description = "内容：缴款方式、票据 · How, by which receipt") @NotBlank @Size(max = 1000)
        String note,

        @Schema(
                description =
                        "实缴金额，元；不填为现行罚款全额。缴纳后罚款被变更或撤销的，填当时实缴数 · Yuan that were paid, the fine in force where not stated; where it was lowered or set aside since, what was paid then")
        Money amount) {

    StatedFinePayment {
        note = note == null ? null : Masking.maskWithin(note);
    }

    CaseStep step() {
        return new CaseStep(on, note);
    }
}
