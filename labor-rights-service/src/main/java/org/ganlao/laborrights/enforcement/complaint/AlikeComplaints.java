package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.enforcement.inspection.TakenDown;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;

/** Tells whoever accepts complaints by themselves what was taken down here. */
@ApplicationScoped
class AlikeComplaints implements TakenDown {

    private final ReceivedComplaintRepository complaints;

    AlikeComplaints(ReceivedComplaintRepository complaints) {
        this.complaints = complaints;
    }

    @Override
    public boolean isAlike(Complaint complaint) {
        return complaint.employer() != null && complaints.alike(complaint);
    }
}
