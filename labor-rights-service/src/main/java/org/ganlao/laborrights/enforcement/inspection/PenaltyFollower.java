package org.ganlao.laborrights.enforcement.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * What another part of the service does when a penalty is set aside or changed; in the transaction of that, which holds the case.
 */
public interface PenaltyFollower {

    /**
     * A penalty that was decided on a day.
     *
     * @param employers in whom a violation was found
     */
    record Penalty(UUID inspectionCase, String region, LocalDate decidedOn, Collection<String> employers) {}

    /** @param why number of the decision or judgment */
    void changed(Penalty penalty, String why);
}
