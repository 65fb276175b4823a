package org.ganlao.gateway.plan.alert;

import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.alert.AlertCondition.Condition;

/** Finds what holds by rules of one kind. */
interface Watcher {

    AlertRule.Kind kind();

    List<Condition> holding(AlertRule rule, Instant now);
}
