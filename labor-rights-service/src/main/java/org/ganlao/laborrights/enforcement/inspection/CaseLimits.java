package org.ganlao.laborrights.enforcement.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.DeadlineState;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;

/** The limits of time of a case. What was met before, or never began, is left alone. */
@ApplicationScoped
class CaseLimits {

    private static final String KIND = "inspection-case";

    private static final Set<CaseLimit> MET_BY_THE_END = EnumSet.of(
            CaseLimit.FILING,
            CaseLimit.INVESTIGATION,
            CaseLimit.DECISION,
            CaseLimit.ORDER,
            CaseLimit.PAYMENT,
            CaseLimit.CAUSE_REVIEW);

    private final Deadlines deadlines;

    CaseLimits(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void begin(InspectionCase found, CaseLimit limit, LocalDate on) {
        deadlines.begin(Subject.of(KIND, found), limit, on);
    }

    /** Until a day that the case itself sets. */
    void beginUntil(InspectionCase found, CaseLimit limit, LocalDate on, LocalDate until) {
        deadlines.runUntil(Subject.of(KIND, found), limit, on, until);
    }

    /** Of what may come back after it was met. */
    void beginAgain(InspectionCase found, CaseLimit limit, LocalDate on) {
        of(found, limit)
                .filter(begun -> !begun.open())
                .ifPresent(met -> deadlines.reopen(Subject.of(KIND, found), limit));
        deadlines.begunAnew(Subject.of(KIND, found), limit, on);
    }

    /** Of what still runs, if it does. */
    void anewIfOpen(InspectionCase found, CaseLimit limit, LocalDate on) {
        of(found, limit)
                .filter(Deadline::open)
                .ifPresent(begun -> deadlines.begunAnew(Subject.of(KIND, found), limit, on));
    }

    /** @param on day of the approval */
    void extend(InspectionCase found, CaseLimit limit, CaseLimit by, LocalDate on) {
        deadlines.extend(Subject.of(KIND, found), limit, by, on);
    }

    /**
     * The case was opened on another day, or is another region's by now, whose figures hold: for all that has begun and was not
     * dropped, for what was is reckoned when it begins again.
     */
    void reckonedAnew(InspectionCase found) {
        for (CaseLimit limit : CaseLimit.values()) {
            of(found, limit)
                    .filter(begun -> begun.state() != DeadlineState.DROPPED)
                    .ifPresent(begun -> {
                        LocalDate from = begunOn(limit, found, begun);
                        if (limit == CaseLimit.ORDER) {
                            moved(found, begun);
                        } else if (!Subject.of(KIND, found).equals(begun.subject()) || !from.equals(begun.begunOn())) {
                            deadlines.begunAnew(
                                    Subject.of(KIND, found), limit, from, CaseLimit.INVESTIGATION_EXTENSION);
                        }
                    });
        }
    }

    private static LocalDate begunOn(CaseLimit limit, InspectionCase found, Deadline begun) {
        return switch (limit) {
            case FILING -> found.occurredOn();
            case INVESTIGATION -> found.investigatedFrom();
            case ACCEPTANCE,
                    INVESTIGATION_EXTENSION,
                    DECISION,
                    ORDER,
                    HEARING_REQUEST,
                    SERVICE,
                    PAYMENT,
                    CAUSE_REVIEW -> begun.begunOn();
        };
    }

    /** What the order sets stays set, wherever the case is. */
    private void moved(InspectionCase found, Deadline begun) {
        if (begun.open() && !Subject.of(KIND, found).equals(begun.subject())) {
            deadlines.runUntil(Subject.of(KIND, found), CaseLimit.ORDER, begun.begunOn(), begun.dueOn());
        }
    }

    /** Until when the employer may ask for a hearing; null before notice was given. That is no limit of the inspectorate's. */
    LocalDate hearingUntil(InspectionCase found) {
        return found.notifiedOn() == null
                ? null
                : deadlines.lastDay(found.region(), CaseLimit.HEARING_REQUEST, found.notifiedOn());
    }

    void meet(InspectionCase found, CaseLimit limit, LocalDate on) {
        of(found, limit).filter(Deadline::open).ifPresent(begun -> deadlines.meet(Subject.of(KIND, found), limit, on));
    }

    /** What ends the case meets what still runs for the inspectorate; the rest does not matter any more. */
    void end(InspectionCase found, LocalDate on) {
        MET_BY_THE_END.forEach(limit -> meet(found, limit, on));
        drop(found);
    }

    void drop(InspectionCase found) {
        deadlines.drop(Subject.of(KIND, found));
    }

    /** Nothing else of the case. */
    void drop(InspectionCase found, CaseLimit limit) {
        deadlines.drop(Subject.of(KIND, found), limit);
    }

    private Optional<Deadline> of(InspectionCase found, CaseLimit limit) {
        return deadlines.of(found.id()).stream()
                .filter(one -> one.limit().equals(limit.code()))
                .findFirst();
    }
}
