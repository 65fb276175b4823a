package org.ganlao.laborrights.legal.licensing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.licensing.domain.LicenceApplication;
import org.ganlao.laborrights.legal.licensing.domain.LicenceDecision;
import org.ganlao.platform.personal.Masking;

/** How an application was decided, as requests state it and answers show it. */
@Schema(name = "LicensingDecision")
record StatedLicenceDecision(
        @Schema(examples = "2007-03-26") @NotNull LocalDate on,

        @Schema(description = "是否准予许可 · Whether it is granted") @NotNull
        Boolean granted,

        @Schema(description = "决定书文号 · Number of the decision", examples = "洪劳许〔2007〕12号") @NotBlank @Size(max = 60)
        String number,

        @Schema(description = "有效期至 · Last day of the licence", examples = "2008-03-25")
        LocalDate validUntil,

        @Schema(description = "理由 · Grounds", examples = "符合法定条件") @NotBlank @Size(max = 1000)
        String words) {

    StatedLicenceDecision {
        words = words == null ? null : Masking.maskWithin(words);
    }

    LicenceDecision decision() {
        return new LicenceDecision(on, granted, number, validUntil, words);
    }

    static StatedLicenceDecision from(LicenceApplication application) {
        LicenceDecision decided = application.decision();
        return decided == null
                ? null
                : new StatedLicenceDecision(
                        decided.on(), decided.granted(), decided.number(), decided.validUntil(), decided.words());
    }
}
