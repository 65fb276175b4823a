package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.Conclusion;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.platform.money.Money;

/** How a case ended before the commission. */
record DisputeConclusionView(
        LocalDate on,
        DisputeOutcome outcome,
        String number,

        @Schema(description = "双方书面同意不开庭的文书 · By which document both sides did without a hearing")
        String hearingWaiver,

        Money granted,
        Boolean finalForEmployer) {

    static DisputeConclusionView from(Conclusion ended) {
        return ended == null
                ? null
                : new DisputeConclusionView(
                        ended.on(),
                        ended.outcome(),
                        ended.number(),
                        ended.hearingWaiver(),
                        ended.granted(),
                        ended.finalForEmployer());
    }
}
