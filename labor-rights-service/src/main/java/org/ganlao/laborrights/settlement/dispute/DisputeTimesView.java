package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.CaseTimes;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;

/** The last days of what runs in a case. */
record DisputeTimesView(
        @Schema(description = "申请仲裁期限，不受限制的不填 · Of the time to apply; absent where no time runs")
        LocalDate applyBy,

        LocalDate decideBy,
        LocalDate formBy,
        LocalDate answerBy,
        LocalDate concludeBy,

        @Schema(description = "结案期限是否已延长 · Whether the time to conclude was extended")
        boolean extended,

        @Schema(description = "是否超期决定受理 · Whether it was decided late")
        boolean decidedLate,

        @Schema(description = "是否超期结案 · Whether it was concluded late")
        boolean concludedLate) {

    static DisputeTimesView from(DisputeCase found) {
        CaseTimes times = found.times();
        return new DisputeTimesView(
                times.applyBy(),
                times.decideBy(),
                times.formBy(),
                times.answerBy(),
                times.concludeBy(),
                found.extended(),
                found.acceptance() != null && found.acceptance().on().isAfter(times.decideBy()),
                found.conclusion() != null
                        && times.concludeBy() != null
                        && found.conclusion().on().isAfter(times.concludeBy()));
    }
}
