package org.ganlao.gateway.plan.oversight.alert;

import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Told;

/** Finds what holds by rules of one kind. */
interface Watcher {

    AlertRule.Kind kind();

    List<Condition> holding(AlertRule rule, Instant now);

    /** The same, and of what nothing is known now. */
    default Told told(AlertRule rule, Instant now) {
        return Told.all(holding(rule, now));
    }
}
