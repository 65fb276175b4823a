package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.ganlao.laborrights.settlement.dispute.domain.Aftermath;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCourtResult;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;

/** What became of an award or statement after it was given. */
record DisputeAftermathView(
        LocalDate workersServedOn,
        LocalDate employersServedOn,
        DisputeSide suedBy,
        LocalDate suedOn,
        LocalDate judgedOn,
        DisputeCourtResult courtResult,
        LocalDate enforcementAskedOn,
        LocalDate performedOn) {

    static DisputeAftermathView from(Aftermath after) {
        return after == null
                ? null
                : new DisputeAftermathView(
                        after.workersServedOn(),
                        after.employersServedOn(),
                        after.suedBy(),
                        after.suedOn(),
                        after.judgedOn(),
                        after.courtResult(),
                        after.enforcementAskedOn(),
                        after.performedOn());
    }
}
