package org.ganlao.gateway.plan.oversight.alert;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Told;

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
        return told(rule, now).holding();
    }

    @Override
    public Told told(AlertRule rule, Instant now) {
        List<Condition> holding = new ArrayList<>();
        Set<String> unknown = new HashSet<>();
        sources.stream()
                .filter(source -> source.rule().equals(rule.id()))
                .map(source -> source.told(now))
                .forEach(told -> {
                    holding.addAll(told.holding());
                    unknown.addAll(told.unknown());
                });
        return new Told(holding, unknown);
    }
}
