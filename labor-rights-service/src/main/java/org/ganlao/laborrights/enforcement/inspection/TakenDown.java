package org.ganlao.laborrights.enforcement.inspection;

import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;

/** What was taken down as it came in, before it is accepted: a complaint that is counted comes through that door, or through none. */
public interface TakenDown {

    /**
     * Whether one that stands is about the same employer and subject, and came on the same day in the same way to the same region;
     * where no registered employer is named none is known to be.
     */
    boolean isAlike(Complaint complaint);
}
