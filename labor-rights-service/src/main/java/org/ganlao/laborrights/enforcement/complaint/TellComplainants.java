package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.enforcement.complaint.domain.QueryCode;
import org.ganlao.laborrights.enforcement.complaint.domain.ReceivedComplaint;
import org.ganlao.laborrights.enforcement.inspection.CaseProgress;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Tells who has the code of a complaint how far it is. */
@ApplicationScoped
class TellComplainants {

    private final ReceivedComplaintRepository complaints;
    private final CaseProgress progress;
    private final Deadlines deadlines;

    TellComplainants(ReceivedComplaintRepository complaints, CaseProgress progress, Deadlines deadlines) {
        this.complaints = complaints;
        this.progress = progress;
        this.deadlines = deadlines;
    }

    @Transactional
    ComplaintStatus status(String typed) {
        ReceivedComplaint found =
                complaints.under(QueryCode.typed(typed)).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        LocalDate endedOn = found.inspectionCase() == null
                ? null
                : progress.endedOn(found.inspectionCase()).orElse(null);
        return new ComplaintStatus(
                found.queryCode(),
                PublicStatus.of(found.state(), endedOn != null),
                found.occurredOn(),
                deadlines.lastDay(found.region(), CaseLimit.ACCEPTANCE, found.occurredOn()),
                found.decidedOn(),
                found.ground(),
                found.forwardedTo(),
                endedOn);
    }
}
