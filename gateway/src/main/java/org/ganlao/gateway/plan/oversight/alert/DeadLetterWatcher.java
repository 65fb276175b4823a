package org.ganlao.gateway.plan.oversight.alert;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;

/** Topics with records that this gateway could not handle and nobody has decided about. */
@Singleton
class DeadLetterWatcher implements Watcher {

    private final AlertRepository repository;
    private final Province province;

    DeadLetterWatcher(AlertRepository repository, Province province) {
        this.repository = repository;
        this.province = province;
    }

    @Override
    public AlertRule.Kind kind() {
        return AlertRule.Kind.DEAD_LETTERS;
    }

    @Override
    public List<Condition> holding(AlertRule rule, Instant now) {
        return repository.setAside().stream()
                .map(aside -> new Condition(
                        aside.consumer() + "/" + aside.topic(),
                        province.code(),
                        Map.of("letters", Long.toString(aside.letters()))))
                .toList();
    }
}
