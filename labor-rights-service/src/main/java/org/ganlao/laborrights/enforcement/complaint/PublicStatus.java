package org.ganlao.laborrights.enforcement.complaint;

import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintState;

/** How far a complaint is, as everybody with its code may know. */
enum PublicStatus {
    RECEIVED,
    REFUSED,
    WITHDRAWN,
    UNDER_INVESTIGATION,
    CLOSED;

    /** @param ended whether the case that deals with it has ended; of no meaning before it is accepted */
    static PublicStatus of(ComplaintState state, boolean ended) {
        return switch (state) {
            case RECEIVED -> RECEIVED;
            case REFUSED -> REFUSED;
            case WITHDRAWN, ANNULLED -> WITHDRAWN;
            case ACCEPTED -> ended ? CLOSED : UNDER_INVESTIGATION;
        };
    }
}
