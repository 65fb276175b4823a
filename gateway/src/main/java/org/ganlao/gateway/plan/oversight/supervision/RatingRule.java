package org.ganlao.gateway.plan.oversight.supervision;

import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/**
 * When something turns an item's light. Whatever it names has to hold.
 *
 * @param statuses of a target, one of them; empty for any
 * @param states of a task, one of them; empty for any
 * @param overdueDays at least so many days late; null for any
 * @param dueWithinDays not late, and at most so many days left; null for any
 * @param waitingDays a report has waited for the unit for at least so many days; null for any
 */
@Schema(description = "亮灯规则 · When an item's light turns")
record RatingRule(
        String code,
        Label label,
        Light light,
        Watched.Kind of,
        Set<String> statuses,
        Set<TaskState> states,
        Integer overdueDays,
        Integer dueWithinDays,
        Integer waitingDays) {

    RatingRule {
        Objects.requireNonNull(code, "a rule of lights needs a code");
        Objects.requireNonNull(label, code + " needs a label");
        Objects.requireNonNull(light, code + " needs a light");
        Objects.requireNonNull(of, code + " needs what it looks at");
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        states = states == null ? Set.of() : Set.copyOf(states);
        if (light != Light.AMBER && light != Light.RED) {
            throw new IllegalArgumentException(code + ": green is what no rule turns");
        }
        if (statuses.isEmpty()
                && states.isEmpty()
                && overdueDays == null
                && dueWithinDays == null
                && waitingDays == null) {
            throw new IllegalArgumentException(code + " says nothing of when it holds");
        }
    }

    boolean holds(Watched thing) {
        return thing.kind() == of
                && (statuses.isEmpty() || thing.status() != null && statuses.contains(thing.status()))
                && (states.isEmpty() || thing.state() != null && states.contains(thing.state()))
                && (overdueDays == null || thing.daysOverdue() >= overdueDays)
                && (dueWithinDays == null || isDueWithin(thing))
                && (waitingDays == null || thing.daysWaiting() >= waitingDays);
    }

    private boolean isDueWithin(Watched thing) {
        return thing.daysLeft() != null && thing.daysLeft() >= 0 && thing.daysLeft() <= dueWithinDays;
    }
}
