package org.ganlao.laborrights.settlement.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;

/** That a hearing was held, and who stayed away without a good reason. */
record HearingRecord(
        @Schema(description = "无正当理由不到庭的一方 · Sides that stayed away") @NotNull @Size(max = 2)
        List<@NotNull DisputeSide> absent) {

    boolean absent(DisputeSide side) {
        return absent.contains(side);
    }
}
