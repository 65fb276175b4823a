package org.ganlao.skills.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.institution.domain.Licence;

/** A licence as requests state it and answers show it. */
@Schema(examples = "{\"number\":\"赣劳培36010240012\",\"validFrom\":\"2006-01-01\",\"validUntil\":\"2008-12-31\"}")
record StatedLicence(
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate validFrom,

        @Schema(description = "有效期最后一日 · Last day in force") @NotNull
        LocalDate validUntil) {

    Licence licence() {
        return new Licence(number, validFrom, validUntil);
    }

    static StatedLicence from(Licence licence) {
        return new StatedLicence(licence.number(), licence.validFrom(), licence.validUntil());
    }
}
