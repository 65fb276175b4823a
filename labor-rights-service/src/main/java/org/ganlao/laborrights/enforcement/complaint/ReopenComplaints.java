package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.inspection.AnnulledCases;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;

/** A complaint whose case was struck out is still to be decided on, within the time that it has from its receipt. */
@ApplicationScoped
class ReopenComplaints implements AnnulledCases {

    private final ReceivedComplaintRepository complaints;
    private final Deadlines deadlines;
    private final RecordEvents events;
    private final ChangeLog changes;

    ReopenComplaints(
            ReceivedComplaintRepository complaints, Deadlines deadlines, RecordEvents events, ChangeLog changes) {
        this.complaints = complaints;
        this.deadlines = deadlines;
        this.events = events;
        this.changes = changes;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void annulled(InspectionCase annulled, String reason) {
        complaints.dealtWithIn(annulled.id()).ifPresent(complaint -> {
            complaint.reopen(changes.now());
            deadlines.reopen(Subject.of(TakeComplaints.KIND, complaint), CaseLimit.ACCEPTANCE);
            events.say(TakeComplaints.KIND, "reopened", ComplaintFact.of(complaint), reason);
        });
    }
}
