package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.platform.personal.Masking;

/** Who sued in court against an award, or appealed against its judgment. */
record StatedSuit(
        @NotNull DisputeSide by,
        @Schema(examples = "2007-05-07") @NotNull LocalDate on,

        @Schema(description = "受理法院 · The court", examples = "南昌市东湖区人民法院") @Size(min = 1, max = 100)
        String court,

        @Schema(description = "法院案号 · Number of the case there", examples = "（2007）东民初字第112号") @Size(min = 1, max = 60)
        String number) {

    StatedSuit {
        court = court == null ? null : Masking.maskWithin(court);
        number = number == null ? null : Masking.maskWithin(number);
    }
}
