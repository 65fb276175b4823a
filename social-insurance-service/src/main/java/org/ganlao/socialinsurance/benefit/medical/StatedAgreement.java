package org.ganlao.socialinsurance.benefit.medical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.medical.domain.Agreement;

/** An agreement, as requests state it and answers show it. */
record StatedAgreement(
        @Schema(description = "协议编号 · Number of the agreement") @NotBlank @Size(max = 60)
        String number,

        @NotNull LocalDate from,

        @Schema(description = "最后一日 · Last day") @NotNull LocalDate to) {

    Agreement agreement() {
        return new Agreement(number, from, to);
    }

    static StatedAgreement from(Agreement agreement) {
        return new StatedAgreement(agreement.number(), agreement.from(), agreement.to());
    }
}
