package org.ganlao.laborrights.enforcement.inspection;

import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.ACCEPTANCE;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.INVESTIGATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;

/** The legal deadlines of a case on the official calendar. */
@ApplicationScoped
class CaseDeadlines {

    private static final String KIND = "complaint-case";

    private final Deadlines deadlines;

    CaseDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Last day on which the complaint had to be accepted. */
    LocalDate acceptanceDue(Complaint complaint) {
        return deadlines.lastDay(complaint.region(), ACCEPTANCE, complaint.receivedOn());
    }

    /** Last day of the investigation, without an approved extension. */
    LocalDate investigationDue(Complaint complaint) {
        return deadlines.lastDay(complaint.region(), INVESTIGATION, complaint.acceptedOn());
    }

    void accepted(ComplaintCase told) {
        deadlines.begin(Subject.of(KIND, told), INVESTIGATION, told.complaint().acceptedOn());
    }

    /** One that is closed waits for nothing, though its limit begins only now because it was recorded before there were any. */
    void corrected(ComplaintCase told) {
        deadlines.begunAnew(
                Subject.of(KIND, told), INVESTIGATION, told.complaint().acceptedOn());
        if (told.closure() != null && deadlines.of(told.id()).stream().anyMatch(Deadline::open)) {
            deadlines.meet(Subject.of(KIND, told), INVESTIGATION, told.closure().on());
        }
    }

    void closed(ComplaintCase told) {
        Subject subject = Subject.of(KIND, told);
        deadlines.begin(subject, INVESTIGATION, told.complaint().acceptedOn());
        deadlines.meet(subject, INVESTIGATION, told.closure().on());
    }

    void annulled(ComplaintCase told) {
        deadlines.drop(Subject.of(KIND, told));
    }
}
