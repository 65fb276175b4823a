package org.ganlao.gateway.plan.oversight.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * What one region has to do for an item of the plan. The region reports how far it is, or that it is done; the unit accepts the
 * report or sends it back, one at a time. An accepted completion ends the task, unless the unit finds later that it was none.
 */
public final class SupervisedTask {

    private final Order order;
    private TaskState state;
    private LocalDate due;
    private LocalDate delayFrom;
    private LocalDate reportedOn;
    private LocalDate closedOn;
    private int version;

    /** @param progress what is stored of it */
    public SupervisedTask(Order order, Progress progress) {
        this.order = order;
        this.state = progress.state();
        this.due = progress.due();
        this.delayFrom = progress.delayFrom();
        this.reportedOn = progress.reportedOn();
        this.closedOn = progress.closedOn();
        this.version = progress.version();
    }

    /**
     * What was set, and by whom; it does not change.
     *
     * @param unit office that answers for the item
     * @param assignment tasks that were set together have it in common
     * @param indicator target of the plan that it is to move; may be null
     * @param milestone of the plan that it is to reach; may be null
     * @param setOn business day
     */
    public record Order(
            UUID id,
            String plan,
            int item,
            String unit,
            String region,
            UUID assignment,
            String title,
            String requirement,
            String indicator,
            String milestone,
            String sourceRef,
            String setBy,
            Instant setAt,
            LocalDate setOn) {

        public Order {
            Objects.requireNonNull(unit, "a task needs a unit");
            Objects.requireNonNull(region, "a task needs a region");
        }
    }

    /**
     * How it stands.
     *
     * @param delayFrom day from which a delay counts where that is no longer the due one; else null
     * @param reportedOn business day of the report that waits; else null
     * @param closedOn business day on which it was done or cancelled; else null
     */
    public record Progress(
            TaskState state,
            LocalDate due,
            LocalDate delayFrom,
            LocalDate reportedOn,
            LocalDate closedOn,
            int version) {}

    /** @throws Rejection if the due day has passed before the task is set */
    public static SupervisedTask set(Order order, LocalDate due) {
        if (due.isBefore(order.setOn())) {
            throw new Rejection(SupervisionRefusal.DUE_BEFORE_SET, due, order.setOn());
        }
        return new SupervisedTask(order, new Progress(TaskState.OPEN, due, null, null, null, 1));
    }

    /** The region reports. */
    public void report(boolean completes, LocalDate today) {
        requireOpen();
        if (state.isReported()) {
            throw new Rejection(SupervisionRefusal.REPORT_WAITING);
        }
        reportedOn = today;
        move(completes ? TaskState.COMPLETION_REPORTED : TaskState.PROGRESS_REPORTED);
    }

    /** The unit is content with the report that waits. */
    public void accept(LocalDate today) {
        requireReported();
        boolean completed = state == TaskState.COMPLETION_REPORTED;
        if (completed) {
            passOver(reportedOn, today);
            closedOn = today;
        }
        reportedOn = null;
        move(completed ? TaskState.DONE : TaskState.OPEN);
    }

    /** The unit is not content with it. What a report of completion waited for that is no delay of the region. */
    public void sendBack(LocalDate today) {
        requireReported();
        if (state == TaskState.COMPLETION_REPORTED) {
            passOver(reportedOn, today);
        }
        reportedOn = null;
        move(TaskState.RETURNED);
    }

    /** More time. */
    public void extend(LocalDate later) {
        requireOpen();
        if (!later.isAfter(due)) {
            throw new Rejection(SupervisionRefusal.NOT_LATER, later, due);
        }
        due = later;
        version++;
    }

    /** It need not be done any more. A report that waits is judged first. */
    public void cancel(LocalDate today) {
        requireOpen();
        if (state.isReported()) {
            throw new Rejection(SupervisionRefusal.REPORT_WAITING);
        }
        closedOn = today;
        move(TaskState.CANCELLED);
    }

    /** What was accepted as done was not; the days since are no delay of the region. */
    public void reopen(LocalDate today) {
        switch (state) {
            case DONE -> {
                passOver(closedOn, today);
                closedOn = null;
                move(TaskState.RETURNED);
            }
            case CANCELLED -> throw new Rejection(SupervisionRefusal.TASK_CANCELLED);
            case OPEN, PROGRESS_REPORTED, COMPLETION_REPORTED, RETURNED ->
                throw new Rejection(SupervisionRefusal.TASK_NOT_DONE);
        }
    }

    /** Days by which the region lets it wait; 0 while it is in time, or not the region's turn. */
    public long daysOverdue(LocalDate today) {
        return state.isOwed() ? Math.max(0, ChronoUnit.DAYS.between(delayBegins(), today)) : 0;
    }

    private LocalDate delayBegins() {
        return delayFrom == null || delayFrom.isBefore(due) ? due : delayFrom;
    }

    /** Of days that were not the region's to use, those behind its day move the beginning of a delay. */
    private void passOver(LocalDate since, LocalDate today) {
        LocalDate begins = delayBegins();
        long waited = ChronoUnit.DAYS.between(since.isBefore(begins) ? begins : since, today);
        if (waited > 0) {
            delayFrom = begins.plusDays(waited);
        }
    }

    /** Days that a report has waited for the unit; 0 where none waits. */
    public long daysWaiting(LocalDate today) {
        return reportedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(reportedOn, today));
    }

    /** Neither done nor cancelled: it is still reported on. */
    public void requireOpen() {
        switch (state) {
            case DONE -> throw new Rejection(SupervisionRefusal.TASK_DONE);
            case CANCELLED -> throw new Rejection(SupervisionRefusal.TASK_CANCELLED);
            case OPEN, PROGRESS_REPORTED, COMPLETION_REPORTED, RETURNED -> {}
        }
    }

    private void requireReported() {
        requireOpen();
        if (!state.isReported()) {
            throw new Rejection(SupervisionRefusal.NO_REPORT_WAITING);
        }
    }

    private void move(TaskState next) {
        state = next;
        version++;
    }

    public Order order() {
        return order;
    }

    public TaskState state() {
        return state;
    }

    public Progress progress() {
        return new Progress(state, due, delayFrom, reportedOn, closedOn, version);
    }
}
