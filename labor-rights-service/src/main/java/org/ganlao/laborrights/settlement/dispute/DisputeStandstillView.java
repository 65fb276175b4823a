package org.ganlao.laborrights.settlement.dispute;

import java.time.LocalDate;
import org.ganlao.laborrights.settlement.dispute.domain.Standstill;

/** Days on which a case stood still. */
record DisputeStandstillView(LocalDate from, LocalDate until, String reason) {

    static DisputeStandstillView from(Standstill still) {
        return new DisputeStandstillView(still.from(), still.until(), still.reason());
    }
}
