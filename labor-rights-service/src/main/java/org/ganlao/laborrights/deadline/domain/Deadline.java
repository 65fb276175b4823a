package org.ganlao.laborrights.deadline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.WorkingDays;

/**
 * A limit of time that runs for a record: begun, once extended, standing still and going on, until it is met or dropped. That
 * it has passed is found by a sweep, and by no change of the record.
 */
@Entity
@Table(name = "deadline")
public class Deadline {

    @Id
    private UUID id;

    private int version;

    @Embedded
    private Subject subject;

    @Column(name = "time_limit", nullable = false, updatable = false)
    private String limit;

    @Column(name = "begun_on", nullable = false)
    private LocalDate begunOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "reckoned_on")
    private LocalDate reckonedOn;

    @Column(name = "extended_by")
    private String extendedBy;

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(nullable = false)
    private boolean dropped;

    @Column(name = "overdue_on")
    private LocalDate overdueOn;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    private Escalation escalation;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    public Deadline(UUID id, Subject subject, String limit, LocalDate begunOn, LocalDate dueOn, Instant now) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = 1;
        this.subject = Objects.requireNonNull(subject, "subject");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.begunOn = Objects.requireNonNull(begunOn, "begunOn");
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
        this.escalation = Escalation.NONE;
        this.recordedAt = now;
    }

    protected Deadline() {}

    /**
     * Runs from another day than was thought. An extension stays, and whether the limit was met; days on which it stood still are
     * counted again.
     *
     * @param due as reckoned from the day, with the extension
     */
    public void beginAnew(Subject anew, LocalDate begun, LastDay due, Instant now) {
        subject = anew;
        begunOn = begun;
        suspendedOn = null;
        dropped = false;
        move(due, now);
    }

    /** Runs until another day that was agreed or decided, also where it was met before. */
    public void runUntil(Subject anew, LocalDate begun, LocalDate lastDay, Instant now) {
        metOn = null;
        beginAnew(anew, begun, LastDay.on(lastDay), now);
    }

    /** Whether it runs so already. */
    public boolean runsUntil(Subject as, LocalDate begun, LocalDate lastDay) {
        return open() && subject.equals(as) && begunOn.equals(begun) && dueOn.equals(lastDay);
    }

    /**
     * What has passed is not extended any more.
     *
     * @param by name of the limit that extends this one, once
     * @param on day of the approval, not after the last one
     */
    public void extend(String by, LastDay due, LocalDate on, Instant now) {
        requireOpen();
        requireNotSuspended();
        if (extendedBy != null) {
            throw new Rejection(DeadlineRefusal.DEADLINE_EXTENDED, limit);
        }
        if (on.isAfter(dueOn)) {
            throw new Rejection(DeadlineRefusal.DEADLINE_PASSED, limit, dueOn);
        }
        extendedBy = by;
        move(due, now);
    }

    /** @param from first day that does not count */
    public void suspend(LocalDate from, Instant now) {
        requireOpen();
        requireNotSuspended();
        if (!from.isAfter(begunOn) || from.isAfter(dueOn)) {
            throw new Rejection(DeadlineRefusal.DEADLINE_DAY_OUTSIDE, limit, begunOn, dueOn, from);
        }
        suspendedOn = from;
        clearOverdue();
        revised(now);
    }

    /**
     * @param on first day that counts again
     * @param period of the limit; its count does not matter here
     */
    public void resume(LocalDate on, LegalPeriod period, WorkingDays calendar, Instant now) {
        requireOpen();
        if (suspendedOn == null) {
            throw new Rejection(DeadlineRefusal.DEADLINE_NOT_SUSPENDED, limit);
        }
        if (on.isBefore(suspendedOn)) {
            throw new Rejection(DeadlineRefusal.DEADLINE_DAY_OUTSIDE, limit, suspendedOn, dueOn, on);
        }
        LastDay due = period.resumed(lastDay().reckonedOn(), suspendedOn, on, calendar);
        suspendedOn = null;
        move(due, now);
    }

    /** Done on this day, in time or late. */
    public void meet(LocalDate on, Instant now) {
        requireOpen();
        suspendedOn = null;
        metOn = on;
        revised(now);
    }

    /** What met it is undone; it runs on to its last day. */
    public void reopen(Instant now) {
        metOn = null;
        revised(now);
    }

    public void drop(Instant now) {
        dropped = true;
        suspendedOn = null;
        revised(now);
    }

    /** What was raised for the earlier last day stays told; for the new one each step is raised anew. */
    private void move(LastDay due, Instant now) {
        if (!due.dueOn().equals(dueOn)) {
            dueOn = due.dueOn();
            clearOverdue();
        }
        reckonedOn = due.reckonedOn().equals(dueOn) ? null : due.reckonedOn();
        revised(now);
    }

    private void clearOverdue() {
        overdueOn = null;
        escalation = Escalation.NONE;
    }

    private void revised(Instant now) {
        version++;
        recordedAt = now;
    }

    private void requireOpen() {
        if (!open()) {
            throw new Rejection(DeadlineRefusal.DEADLINE_OVER, limit);
        }
    }

    private void requireNotSuspended() {
        if (suspendedOn != null) {
            throw new Rejection(DeadlineRefusal.DEADLINE_SUSPENDED, limit, suspendedOn);
        }
    }

    /** Neither met nor dropped; it may stand still. */
    public boolean open() {
        return metOn == null && !dropped;
    }

    public DeadlineState state() {
        if (dropped) {
            return DeadlineState.DROPPED;
        }
        if (metOn != null) {
            return DeadlineState.MET;
        }
        if (suspendedOn != null) {
            return DeadlineState.SUSPENDED;
        }
        return overdueOn == null ? DeadlineState.RUNNING : DeadlineState.OVERDUE;
    }

    /** Whether it was done after its last day. */
    public boolean metLate() {
        return metOn != null && metOn.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Subject subject() {
        return subject;
    }

    /** {@linkplain TimeLimit#code Code} of the limit. */
    public String limit() {
        return limit;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** The last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last day with the one that gave way to it. */
    public LastDay lastDay() {
        return new LastDay(reckonedOn == null ? dueOn : reckonedOn, dueOn);
    }

    /** Code of the limit that it was extended by; null before. */
    public String extendedBy() {
        return extendedBy;
    }

    /** First day that does not count; null while time runs. */
    public LocalDate suspendedOn() {
        return suspendedOn;
    }

    /** Null while nothing has met it. */
    public LocalDate metOn() {
        return metOn;
    }

    /** First day after the last one, where a sweep has found that it passed; null otherwise. */
    public LocalDate overdueOn() {
        return overdueOn;
    }

    public Escalation escalation() {
        return escalation;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
