package org.ganlao.laborrights.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.inspection.domain.CaseLimit;
import org.ganlao.laborrights.inspection.domain.InspectionCase;

/** The limits of time of a case. What was met before, or never began, is left alone. */
@ApplicationScoped
class CaseLimits {

    private final Deadlines deadlines;

    CaseLimits(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void begin(InspectionCase found, CaseLimit limit, LocalDate on) {
        deadlines.begin(subject(found), limit, on);
    }

    void extend(InspectionCase found, CaseLimit limit, CaseLimit by) {
        deadlines.extend(subject(found), limit, by);
    }

    /** The case is another region's by now, whose figures hold. */
    void moved(InspectionCase found) {
        if (found.filedOn() != null) {
            deadlines.begunAnew(
                    subject(found), CaseLimit.INVESTIGATION, found.filedOn(), CaseLimit.INVESTIGATION_EXTENSION);
        }
    }

    /** The last day of a limit; null where it has not begun. */
    LocalDate lastDay(InspectionCase found, CaseLimit limit) {
        return deadlines.of(found.id()).stream()
                .filter(one -> one.limit().equals(limit.code()))
                .map(Deadline::dueOn)
                .findFirst()
                .orElse(null);
    }

    void meet(InspectionCase found, CaseLimit limit, LocalDate on) {
        if (of(found, limit).open()) {
            deadlines.meet(subject(found), limit, on);
        }
    }

    /** What ends the case meets what still runs for the inspectorate; the rest does not matter any more. */
    void end(InspectionCase found, LocalDate on) {
        Set<String> met = Set.of(CaseLimit.INVESTIGATION.code(), CaseLimit.DECISION.code(), CaseLimit.PAYMENT.code());
        for (CaseLimit limit : CaseLimit.values()) {
            deadlines.of(found.id()).stream()
                    .filter(one -> one.limit().equals(limit.code()) && one.open() && met.contains(one.limit()))
                    .forEach(one -> deadlines.meet(subject(found), limit, on));
        }
        drop(found);
    }

    void drop(InspectionCase found) {
        deadlines.drop(subject(found));
    }

    private Deadline of(InspectionCase found, CaseLimit limit) {
        return deadlines.of(found.id()).stream()
                .filter(one -> one.limit().equals(limit.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(limit + " never began for " + found.id()));
    }

    private static Subject subject(InspectionCase found) {
        return new Subject("inspection-case", found.id(), found.region());
    }
}
