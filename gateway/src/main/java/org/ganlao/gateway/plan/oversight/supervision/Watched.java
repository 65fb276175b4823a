package org.ganlao.gateway.plan.oversight.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;

/**
 * One thing by which an item is judged.
 *
 * @param subject indicator, id of a task or code of a milestone
 * @param status of a target, as progress answers it; null where there is no target or no fact yet, and of all else
 * @param state of a task; else null
 * @param daysOverdue 0 in time
 * @param daysLeft until its day; null where none is awaited any more
 * @param daysWaiting that a report has waited for the unit
 */
record Watched(
        Kind kind, String subject, String status, TaskState state, long daysOverdue, Long daysLeft, long daysWaiting) {

    /** What it is. */
    @Schema(name = "WatchedKind")
    enum Kind {
        TARGET,
        TASK,
        MILESTONE
    }

    static Watched target(String indicator, String status) {
        return new Watched(Kind.TARGET, indicator, "no-facts-yet".equals(status) ? null : status, null, 0, null, 0);
    }

    static Watched task(SupervisedTask task, LocalDate today) {
        TaskState state = task.state();
        return new Watched(
                Kind.TASK,
                task.order().id().toString(),
                null,
                state,
                task.daysOverdue(today),
                state.isOwed() ? ChronoUnit.DAYS.between(today, task.progress().due()) : null,
                task.daysWaiting(today));
    }

    /** Whether it says anything of how the item stands. */
    boolean tells() {
        return kind != Kind.TARGET || status != null;
    }
}
