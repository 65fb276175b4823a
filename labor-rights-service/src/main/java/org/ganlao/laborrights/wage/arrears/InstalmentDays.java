package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsDue;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;

/** Keeps the day of the next instalment of a clearing plan among the deadlines, where it is raised when it has passed. */
@ApplicationScoped
class InstalmentDays {

    private final Deadlines deadlines;

    InstalmentDays(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * The arrears changed, so that another instalment may be the next one, or none is.
     *
     * @param on when what was due is met, if it is
     */
    void follow(EmployerArrears arrears, LocalDate on) {
        Subject subject = new Subject(ArrearsEvents.ARREARS, arrears.id(), arrears.region());
        if (!arrears.standing()) {
            deadlines.drop(subject);
        } else if (arrears.unmetOn() == null) {
            deadlines.meetIfOpen(subject, ArrearsDue.CLEARING_INSTALMENT, on);
        } else {
            deadlines.runUntil(
                    subject, ArrearsDue.CLEARING_INSTALMENT, arrears.plan().agreedOn(), arrears.unmetOn());
        }
    }
}
