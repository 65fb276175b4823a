package org.ganlao.laborrights.enforcement.inspection;

import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.ACCEPTANCE;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.INVESTIGATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.laborrights.enforcement.inspection.domain.ComplaintCase;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platform.time.WorkingDays;

/** The legal deadlines of a case on the official calendar. */
@ApplicationScoped
class CaseDeadlines {

    private static final String KIND = "complaint-case";

    /** 国务院令第174号, from 1995-05-01: no calendar is of an earlier year. */
    private static final int FIVE_DAY_WEEK = 1995;

    private final Deadlines deadlines;
    private final WorkingDays calendar;
    private final BusinessClock clock;

    CaseDeadlines(Deadlines deadlines, WorkingDays calendar, BusinessClock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Last day on which the complaint had to be accepted. */
    LocalDate acceptanceDue(Complaint complaint) {
        return deadlines.lastDay(complaint.region(), ACCEPTANCE, counted(complaint.receivedOn()));
    }

    /** Last day of the investigation, without an approved extension. */
    LocalDate investigationDue(Complaint complaint) {
        return deadlines.lastDay(complaint.region(), INVESTIGATION, counted(complaint.acceptedOn()));
    }

    void accepted(ComplaintCase told) {
        deadlines.begin(
                Subject.of(KIND, told), INVESTIGATION, counted(told.complaint().acceptedOn()));
    }

    private LocalDate counted(LocalDate from) {
        return counted(from, clock.today(), calendar::isKnown);
    }

    /**
     * From then on working days are counted: what is carried in from before the first calendar, from the first year that has one. A
     * later year without a calendar is counted by nobody.
     */
    static LocalDate counted(LocalDate from, LocalDate today, IntPredicate known) {
        LocalDate begun = from;
        while (IntStream.rangeClosed(FIVE_DAY_WEEK, begun.plusDays(1).getYear()).noneMatch(known)
                && begun.isBefore(today)) {
            begun = LocalDate.of(begun.plusDays(1).getYear(), Month.DECEMBER, 31);
        }
        return begun;
    }

    /** One that is closed waits for nothing, though its limit begins only now because it was recorded before there were any. */
    void corrected(ComplaintCase told) {
        deadlines.begunAnew(
                Subject.of(KIND, told), INVESTIGATION, counted(told.complaint().acceptedOn()));
        if (told.closure() != null && deadlines.of(told.id()).stream().anyMatch(Deadline::open)) {
            deadlines.meet(Subject.of(KIND, told), INVESTIGATION, told.closure().on());
        }
    }

    void closed(ComplaintCase told) {
        Subject subject = Subject.of(KIND, told);
        accepted(told);
        deadlines.meet(subject, INVESTIGATION, told.closure().on());
    }

    void annulled(ComplaintCase told) {
        deadlines.drop(Subject.of(KIND, told));
    }
}
