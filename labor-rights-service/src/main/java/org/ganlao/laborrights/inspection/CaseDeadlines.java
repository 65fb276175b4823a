package org.ganlao.laborrights.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.laborrights.inspection.domain.Complaint;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.time.WorkingDays;

/** The legal deadlines of a case on the official calendar. */
@ApplicationScoped
class CaseDeadlines {

    private final Parameters parameters;
    private final WorkingDays calendar;

    CaseDeadlines(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** Last day on which the complaint had to be accepted. */
    LocalDate acceptanceDue(Complaint complaint) {
        return after(complaint.receivedOn(), "inspection.acceptance.working-days");
    }

    /** Last day of the investigation, without an approved extension. */
    LocalDate investigationDue(Complaint complaint) {
        return after(complaint.acceptedOn(), "inspection.investigation.working-days");
    }

    private LocalDate after(LocalDate day, String key) {
        return calendar.add(day, parameters.at(day).integer(key));
    }
}
