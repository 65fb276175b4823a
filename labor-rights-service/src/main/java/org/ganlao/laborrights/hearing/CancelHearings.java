package org.ganlao.laborrights.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.dispute.CaseCourse;
import org.ganlao.laborrights.hearing.domain.Hearing;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;

/** With a case the hearings end that are planned, so that rooms, arbitrators and parties are free again. */
@ApplicationScoped
class CancelHearings implements CaseCourse {

    private final HearingRepository hearings;
    private final HearingCalendar calendar;
    private final RecordEvents events;
    private final ChangeLog changes;

    CancelHearings(HearingRepository hearings, HearingCalendar calendar, RecordEvents events, ChangeLog changes) {
        this.hearings = hearings;
        this.calendar = calendar;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public void ended(UUID dispute, LocalDate on) {
        for (Hearing planned : hearings.plannedOf(dispute)) {
            planned.cancel(changes.now());
            calendar.leave(planned);
            events.note(KeepHearings.KIND, "cancelled", planned, "the case ended");
        }
    }
}
