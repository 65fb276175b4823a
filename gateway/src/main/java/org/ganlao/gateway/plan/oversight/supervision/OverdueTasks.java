package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;

/** Tasks that a region lets wait; told where the task is. */
@Singleton
class OverdueTasks implements AlertCondition {

    private final Delays delays;

    OverdueTasks(Delays delays) {
        this.delays = delays;
    }

    @Override
    public String rule() {
        return "task-overdue";
    }

    @Override
    public List<Condition> holding(Instant now) {
        return delays.all().stream()
                .map(delay -> delay.condition(delay.subject(), delay.region()))
                .toList();
    }
}
