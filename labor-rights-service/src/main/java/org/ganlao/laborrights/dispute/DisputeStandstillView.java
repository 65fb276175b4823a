package org.ganlao.laborrights.dispute;

import java.time.LocalDate;
import org.ganlao.laborrights.dispute.domain.Standstill;

/** Days on which a case stood still. */
record DisputeStandstillView(LocalDate from, LocalDate until, String reason) {

    static DisputeStandstillView from(Standstill still) {
        return new DisputeStandstillView(still.from(), still.until(), still.reason());
    }
}
