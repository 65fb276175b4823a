package org.ganlao.laborrights.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.domain.DeadlineState;
import org.ganlao.laborrights.deadline.domain.Escalation;
import org.ganlao.platform.database.Row;

/**
 * A limit that a sweep raised.
 *
 * @param version after all that the sweep tells of it
 * @param earlier who had been told before
 * @param reached who is told now
 */
record Raised(
        UUID id,
        int version,
        String region,
        String kind,
        UUID record,
        String timeLimit,
        LocalDate dueOn,
        Escalation earlier,
        Escalation reached,
        Instant now) {

    static Raised from(Row row, String region, Instant now) {
        return new Raised(
                row.uuid("id"),
                Math.toIntExact(row.number("version")),
                region,
                row.text("subject_kind"),
                row.uuid("record"),
                row.text("time_limit"),
                row.date("due_on"),
                step(row, "earlier"),
                step(row, "reached"),
                now);
    }

    static Escalation step(Row row, String column) {
        return Escalation.values()[Math.toIntExact(row.number(column))];
    }

    /** Found to have passed by this sweep. */
    boolean isNew() {
        return earlier == Escalation.NONE;
    }

    /** Told to somebody above the officer. */
    boolean wentUp() {
        return reached.compareTo(Escalation.OFFICER) > 0;
    }

    DeadlineFact overdue() {
        return told(wentUp() ? version - 1 : version, Escalation.OFFICER);
    }

    DeadlineFact escalated() {
        return told(version, reached);
    }

    private DeadlineFact told(int toldVersion, Escalation step) {
        return new DeadlineFact(
                id,
                toldVersion,
                dueOn.plusDays(1),
                now,
                region,
                kind,
                record,
                timeLimit,
                dueOn,
                DeadlineState.OVERDUE,
                step,
                null);
    }
}
