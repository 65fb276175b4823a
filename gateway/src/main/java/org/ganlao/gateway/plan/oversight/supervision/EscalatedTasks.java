package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;

/** Delays that have gone beyond the region that makes them; told to the government whose plan it is, at each level anew. */
@Singleton
class EscalatedTasks implements AlertCondition {

    private final Delays delays;

    EscalatedTasks(Delays delays) {
        this.delays = delays;
    }

    @Override
    public String rule() {
        return "task-escalated";
    }

    @Override
    public List<Condition> holding(Instant now) {
        return delays.all().stream()
                .filter(Delay::goesBeyondRegion)
                .map(delay ->
                        delay.condition(delay.subject() + "/" + delay.step().level(), delay.planRegion()))
                .toList();
    }
}
