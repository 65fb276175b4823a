package org.ganlao.gateway.plan.oversight.alert;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.counting.freshness.SourceFreshness;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;

/** Sources that have not said for long how far they have told everything, or never. */
@Singleton
class FreshnessWatcher implements Watcher {

    private final FreshnessRepository freshness;
    private final Province province;

    FreshnessWatcher(FreshnessRepository freshness, Province province) {
        this.freshness = freshness;
        this.province = province;
    }

    @Override
    public AlertRule.Kind kind() {
        return AlertRule.Kind.FRESHNESS;
    }

    @Override
    public List<Condition> holding(AlertRule rule, Instant now) {
        return freshness.now().sources().stream()
                .filter(source -> source.recordedThrough() == null
                        || source.recordedThrough()
                                .isBefore(now.minus(rule.watch().lag())))
                .map(this::condition)
                .toList();
    }

    private Condition condition(SourceFreshness source) {
        return new Condition(
                source.domain(),
                province.code(),
                Map.of(
                        "recordedThrough",
                        source.recordedThrough() == null
                                ? "never"
                                : source.recordedThrough().toString()));
    }
}
