package org.ganlao.laborrights.dispute;

import java.time.LocalDate;
import org.ganlao.laborrights.dispute.domain.Conclusion;
import org.ganlao.laborrights.dispute.domain.DisputeOutcome;
import org.ganlao.platform.money.Money;

/** How a case ended before the commission. */
record DisputeConclusionView(
        LocalDate on, DisputeOutcome outcome, String number, Money granted, Boolean finalForEmployer) {

    static DisputeConclusionView from(Conclusion ended) {
        return ended == null
                ? null
                : new DisputeConclusionView(
                        ended.on(), ended.outcome(), ended.number(), ended.granted(), ended.finalForEmployer());
    }
}
