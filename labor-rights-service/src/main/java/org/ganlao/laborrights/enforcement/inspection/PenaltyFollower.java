package org.ganlao.laborrights.enforcement.inspection;

import java.util.Set;
import java.util.UUID;

/**
 * What another part of the service does when a penalty is set aside or changed; in the transaction of that, which holds the case.
 */
public interface PenaltyFollower {

    /**
     * A penalty that was decided.
     *
     * @param years in which something of its case happened by which employers are graded
     * @param employers in whom a violation was found
     */
    record Penalty(UUID inspectionCase, Set<Integer> years, Set<String> employers) {}

    /** @param why number of the decision or judgment */
    void changed(Penalty penalty, String why);
}
