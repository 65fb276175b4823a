package org.ganlao.laborrights.settlement.greenchannel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Who gives legal aid, and since when. */
record LegalAid(
        @Schema(examples = "2007-03-08") @NotNull LocalDate on,

        @Schema(description = "法律援助机构 · Agency", examples = "东湖区法律援助中心") @NotBlank @Size(max = 100)
        String agency) {

    LegalAid {
        agency = agency == null ? null : Masking.maskWithin(agency);
    }
}
