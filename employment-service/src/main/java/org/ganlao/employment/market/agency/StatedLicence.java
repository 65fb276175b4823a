package org.ganlao.employment.market.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.agency.domain.Licence;

/** A licence as requests state it and answers show it. */
@Schema(examples = "{\"number\":\"赣劳介证字0101号\",\"validFrom\":\"2006-01-01\",\"validUntil\":\"2008-12-31\"}")
record StatedLicence(
        @Schema(description = "职业介绍许可证编号 · Number of the licence") @NotBlank @Size(max = 60)
        String number,

        @Schema(description = "有效期起 · First day") @NotNull LocalDate validFrom,
        @Schema(description = "有效期止 · Last day") @NotNull LocalDate validUntil) {

    Licence licence() {
        return new Licence(number, validFrom, validUntil);
    }

    static StatedLicence from(Licence licence) {
        return new StatedLicence(licence.number(), licence.validFrom(), licence.validUntil());
    }
}
