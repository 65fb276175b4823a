package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.ganlao.laborrights.settlement.dispute.domain.Aftermath;

/** What became of an award or statement after it was given. */
record DisputeAftermathView(
        LocalDate workersServedOn, LocalDate employersServedOn, LocalDate enforcementAskedOn, LocalDate performedOn) {

    static DisputeAftermathView from(Aftermath after) {
        return after == null
                ? null
                : new DisputeAftermathView(
                        after.workersServedOn(),
                        after.employersServedOn(),
                        after.enforcementAskedOn(),
                        after.performedOn());
    }
}
