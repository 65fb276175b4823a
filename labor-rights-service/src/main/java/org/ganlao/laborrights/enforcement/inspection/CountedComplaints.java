package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.TransactionLock;

/**
 * Holds that a complaint is counted once, through whichever door it comes and however often it is accepted by itself, unless it is
 * stated to be another one. Where it names no registered employer none is known to be alike. Locks: the complaints about the employer.
 */
@ApplicationScoped
class CountedComplaints {

    /** Client of the cases that the service opens itself, for complaints that were taken down. */
    static final String SELF = "labor-rights-service";

    private final ComplaintCaseRepository cases;
    private final TakenDown takenDown;
    private final TransactionLock locks;

    CountedComplaints(ComplaintCaseRepository cases, TakenDown takenDown, TransactionLock locks) {
        this.cases = cases;
        this.takenDown = takenDown;
        this.locks = locks;
    }

    /** Until the transaction ends nobody else accepts one about the employer. */
    void hold(Complaint complaint) {
        if (complaint.employer() != null) {
            locks.hold("complaints about " + complaint.employer());
        }
    }

    private boolean isAcceptedByItself(UUID than, Complaint complaint) {
        return complaint.employer() != null && cases.acceptedByItself(than, complaint, SELF);
    }

    /** Before one is accepted by itself, or corrected to what another one may be that stands, taken down or accepted by itself. */
    void requireNoOther(UUID than, Complaint complaint) {
        require(!takenDown.isAlike(complaint) && !isAcceptedByItself(than, complaint), complaint);
    }

    /** Before one is accepted that was taken down. */
    void requireNoneByItself(UUID than, Complaint complaint) {
        require(!isAcceptedByItself(than, complaint), complaint);
    }

    private static void require(boolean first, Complaint complaint) {
        if (!first) {
            throw new Rejection(InspectionRefusal.COMPLAINT_COUNTED, complaint.receivedOn()).at("/another");
        }
    }
}
