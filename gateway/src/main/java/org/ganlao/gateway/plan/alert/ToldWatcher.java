package org.ganlao.gateway.plan.alert;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.alert.AlertCondition.Condition;

/** What other features tell. A rule whose source is not built in holds of nothing. */
@Singleton
class ToldWatcher implements Watcher {

    private final Instance<AlertCondition> sources;

    ToldWatcher(@Any Instance<AlertCondition> sources) {
        this.sources = sources;
    }

    @Override
    public AlertRule.Kind kind() {
        return AlertRule.Kind.TOLD;
    }

    @Override
    public List<Condition> holding(AlertRule rule, Instant now) {
        return sources.stream()
                .filter(source -> source.rule().equals(rule.id()))
                .flatMap(source -> source.holding(now).stream())
                .toList();
    }
}
