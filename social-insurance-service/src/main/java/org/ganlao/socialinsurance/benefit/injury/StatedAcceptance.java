package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** Whether a report is taken up. */
@Schema(examples = "{\"on\":\"2007-03-22\"}")
record StatedAcceptance(
        @Schema(description = "受理日期 · Day of the acceptance") @NotNull
        LocalDate on,

        @Schema(description = "不予受理的理由，受理则不填 · Why it is turned away, absent where it is taken up")
        @Size(min = 1, max = 500)
        String turnedAwayFor) {

    StatedAcceptance {
        turnedAwayFor = turnedAwayFor == null ? null : Masking.maskWithin(turnedAwayFor);
    }
}
