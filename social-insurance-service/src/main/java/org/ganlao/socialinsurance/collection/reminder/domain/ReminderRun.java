package org.ganlao.socialinsurance.collection.reminder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * One round of reminders of a region; the job of the same id writes them. Who was not reminded of a month is for the first time;
 * who was, and let the time pass that the reminder gave, for the second; nobody for the third.
 */
@Entity
@Table(name = "reminder_run")
public class ReminderRun extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReminderSubject subject;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReminderWay way;

    @Column(name = "told_on", nullable = false, updatable = false)
    private LocalDate toldOn;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    /**
     * @param month contributions up to it, or the wages of its year
     * @param declaredBy last day on which these wages are stated in time
     * @param toldOn day on which the payers are told
     */
    public ReminderRun(
            Origin origin,
            String region,
            ReminderSubject subject,
            YearMonth month,
            LocalDate declaredBy,
            ReminderWay way,
            LocalDate toldOn,
            Instant now) {
        super(UUID.randomUUID(), origin, now);
        if (month.atDay(1).isAfter(toldOn)) {
            throw new Rejection(ReminderRefusal.REMINDED_MONTH_AHEAD, month).at("/month");
        }
        if (subject == ReminderSubject.WAGES && !declaredBy.isBefore(toldOn)) {
            throw new Rejection(ReminderRefusal.DECLARATION_NOT_OVERDUE, month.getYear(), declaredBy).at("/month");
        }
        this.region = Objects.requireNonNull(region, "region");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.way = Objects.requireNonNull(way, "way");
        this.month = month.atDay(1);
        this.toldOn = toldOn;
    }

    protected ReminderRun() {}

    /** Its job came to the last county; cancelled, it never does. */
    public void finish(LocalDate on, Instant now) {
        finishedOn = Objects.requireNonNull(on, "on");
        revised(now);
    }

    public ReminderSubject subject() {
        return subject;
    }

    public ReminderWay way() {
        return way;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return toldOn;
    }

    /** Null while it is at work, and where it was cancelled. */
    public LocalDate finishedOn() {
        return finishedOn;
    }
}
