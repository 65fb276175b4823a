package org.ganlao.laborrights.settlement.dispute.domain;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * What a court decided.
 *
 * @param on its day; the day on which it came into force where nobody knows when it was served
 * @param workersServedOn null where nobody knows, as is the other
 */
public record Judgment(
        DisputeCourtResult result, LocalDate on, LocalDate workersServedOn, LocalDate employersServedOn) {

    public Judgment {
        if ((workersServedOn == null) != (employersServedOn == null)) {
            throw new Rejection(DisputeRefusal.SERVED_ON_ONE_SIDE).at("/employersServedOn");
        }
    }
}
