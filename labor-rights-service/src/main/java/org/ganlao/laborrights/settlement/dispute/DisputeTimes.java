package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.settlement.dispute.domain.Application;
import org.ganlao.laborrights.settlement.dispute.domain.CaseTimes;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeLaw;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeLimit;
import org.ganlao.laborrights.settlement.dispute.domain.LimitEvent;
import org.ganlao.laborrights.settlement.dispute.domain.PartyTime;
import org.ganlao.platform.time.WorkingDays;

/** The time that runs in a case: reckoned by its law, kept by the deadlines of the service. */
@ApplicationScoped
class DisputeTimes {

    /** No rest of an official calendar lasts longer. */
    private static final int LONGEST_REST = 15;

    private final Deadlines deadlines;
    private final DisputeLaws laws;
    private final WorkingDays calendar;

    DisputeTimes(Deadlines deadlines, DisputeLaws laws, WorkingDays calendar) {
        this.deadlines = deadlines;
        this.laws = laws;
        this.calendar = calendar;
    }

    DisputeLaw law(DisputeCase found) {
        return laws.of(found.application().appliedOn());
    }

    /**
     * The last day on which the application was in time; null where no time runs.
     *
     * @param wagesAlone whether nothing but pay for work is claimed
     */
    LocalDate toApply(DisputeLaw law, Application application, boolean wagesAlone, List<LimitEvent> events) {
        LocalDate last = law.lastDayToApply(
                application, wagesAlone, events, from -> deadlines.lastDay(application.region(), law.toApply(), from));
        LocalDate applied = application.appliedOn();
        boolean rightAfter = last != null && applied.isAfter(last) && !applied.isAfter(last.plusDays(LONGEST_REST));
        return rightAfter && !calendar.isWorked(last) ? calendar.add(last, 1) : last;
    }

    LocalDate toDecide(DisputeLaw law, Application application, int workers) {
        return deadlines.lastDay(application.region(), law.toDecide(workers), application.appliedOn());
    }

    void received(DisputeCase found) {
        deadlines.begin(
                Subject.of(DisputeEvents.CASE, found),
                law(found).toDecide(found.workers()),
                found.application().appliedOn());
    }

    /** What is undecided may be handled by the other law now. */
    void corrected(DisputeCase found) {
        if (found.acceptance() == null) {
            over(found);
        }
        deadlines.begunAnew(
                Subject.of(DisputeEvents.CASE, found),
                law(found).toDecide(found.workers()),
                found.application().appliedOn());
    }

    /** @param copyReceivedOn when the other side received the copy of the application */
    CaseTimes accepted(DisputeCase found, LocalDate on, LocalDate copyReceivedOn) {
        DisputeLaw law = law(found);
        Subject subject = Subject.of(DisputeEvents.CASE, found);
        deadlines.meet(subject, law.toDecide(found.workers()), on);
        LocalDate form = deadlines.begin(subject, law.toFormTribunal(), on);
        LocalDate answer = deadlines.begin(subject, law.toAnswer(), copyReceivedOn);
        LocalDate last =
                law.concludesFromAcceptance() ? deadlines.begin(subject, law.toConclude(found.workers()), on) : null;
        return found.times().accepted(form, answer, last);
    }

    void refused(DisputeCase found, LocalDate on) {
        deadlines.meet(Subject.of(DisputeEvents.CASE, found), law(found).toDecide(found.workers()), on);
    }

    void answered(DisputeCase found, LocalDate on) {
        deadlines.meet(Subject.of(DisputeEvents.CASE, found), law(found).toAnswer(), on);
    }

    CaseTimes formed(DisputeCase found, LocalDate on) {
        DisputeLaw law = law(found);
        deadlines.meet(Subject.of(DisputeEvents.CASE, found), law.toFormTribunal(), on);
        return law.concludesFromAcceptance()
                ? found.times()
                : found.times()
                        .concludedBy(deadlines.begin(
                                Subject.of(DisputeEvents.CASE, found), law.toConclude(found.workers()), on));
    }

    void suspended(DisputeCase found, LocalDate from) {
        deadlines.standStill(Subject.of(DisputeEvents.CASE, found), law(found).toConclude(found.workers()), from);
    }

    LocalDate resumed(DisputeCase found, LocalDate on) {
        return deadlines.goOn(Subject.of(DisputeEvents.CASE, found), law(found).toConclude(found.workers()), on);
    }

    LocalDate extended(DisputeCase found, LocalDate on) {
        DisputeLaw law = law(found);
        return deadlines.extend(
                Subject.of(DisputeEvents.CASE, found),
                law.toConclude(found.workers()),
                law.longer(found.workers()),
                on);
    }

    void concluded(DisputeCase found, LocalDate on) {
        deadlines.meet(Subject.of(DisputeEvents.CASE, found), law(found).toConclude(found.workers()), on);
        over(found);
    }

    /** What ran when it was withdrawn runs on. */
    void reinstated(DisputeCase found) {
        DisputeLaw law = law(found);
        Subject subject = Subject.of(DisputeEvents.CASE, found);
        DisputeLimit conclude = law.toConclude(found.workers());
        if (found.tribunalFormedOn() == null) {
            deadlines.takeUpAgain(subject, law.toFormTribunal());
        }
        if (found.answeredOn() == null) {
            deadlines.takeUpAgain(subject, law.toAnswer());
        }
        deadlines.takeUpAgain(subject, conclude);
        found.standsStillFrom().ifPresent(from -> deadlines.standStill(subject, conclude, from));
    }

    /** Nothing runs any more. */
    void over(DisputeCase found) {
        deadlines.drop(Subject.of(DisputeEvents.CASE, found));
    }

    /** It was concluded on another day than was thought. */
    void concludedAnew(DisputeCase found, LocalDate on) {
        DisputeLimit limit = law(found).toConclude(found.workers());
        deadlines.reopen(Subject.of(DisputeEvents.CASE, found), limit);
        deadlines.meet(Subject.of(DisputeEvents.CASE, found), limit, on);
    }

    /** The times of the sides, which are rights of theirs and no limits of the commission. */
    PartyTime of(DisputeCase found) {
        return (right, receivedOn) -> {
            DisputeLimit limit = switch (right) {
                case SUE -> law(found).toSue();
                case ASK_REVOCATION -> DisputeLimit.TO_REVOKE_2008;
                case SUE_AFTER_REVOCATION -> DisputeLimit.TO_SUE_REVOKED;
                case APPEAL -> DisputeLimit.TO_APPEAL;
            };
            return deadlines.lastDay(found.region(), limit, receivedOn);
        };
    }
}
