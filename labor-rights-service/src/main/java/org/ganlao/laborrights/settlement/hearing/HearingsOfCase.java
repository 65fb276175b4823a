package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.CaseCourse;
import org.ganlao.laborrights.settlement.dispute.domain.AwardDocument;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.hearing.domain.Hearing;
import org.ganlao.laborrights.settlement.hearing.domain.HearingRefusal;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordEvents;

/**
 * What hearings mean for a case, and a case for them: when it ends or stands still those are cancelled that are planned, so that
 * rooms, arbitrators and parties are free again. Locks: the case by the caller, then the calendar.
 */
@ApplicationScoped
class HearingsOfCase implements CaseCourse {

    private final HearingRepository hearings;
    private final HearingCalendar calendar;
    private final RecordEvents events;
    private final ChangeLog changes;

    HearingsOfCase(HearingRepository hearings, HearingCalendar calendar, RecordEvents events, ChangeLog changes) {
        this.hearings = hearings;
        this.calendar = calendar;
        this.events = events;
        this.changes = changes;
    }

    /** An award is given after a hearing, unless both sides did without in writing, and never before one that was held. */
    @Override
    public void requireConcludable(UUID dispute, AwardDocument document) {
        List<Hearing> held = hearings.heldOf(dispute);
        if (held.isEmpty() && document.needsHearing()) {
            throw new Rejection(HearingRefusal.AWARD_WITHOUT_HEARING).at("/hearingWaiver");
        }
        for (Hearing hearing : held) {
            if (hearing.time().on().isAfter(document.on())) {
                throw new Rejection(
                                HearingRefusal.AWARD_BEFORE_THE_HEARING,
                                hearing.time().on())
                        .at("/on");
            }
        }
    }

    /** Others have to be free at that time now. */
    @Override
    public void partiesChanged(DisputeCase dispute) {
        hearings.plannedOf(dispute.id()).forEach(planned -> calendar.take(planned, dispute));
    }

    /** What was planned for the days on which it stands still; whoever goes on plans anew, with notice. */
    @Override
    public void suspended(UUID dispute, LocalDate from) {
        hearings.plannedOf(dispute).stream()
                .filter(planned -> !planned.time().on().isBefore(from))
                .forEach(planned -> cancel(planned, "the case stands still"));
    }

    @Override
    public void ended(UUID dispute, LocalDate on) {
        hearings.plannedOf(dispute).forEach(planned -> cancel(planned, "the case ended"));
    }

    private void cancel(Hearing planned, String why) {
        planned.cancel(changes.now());
        calendar.leave(planned);
        events.note(KeepHearings.KIND, "cancelled", planned, why);
    }
}
