package org.ganlao.gateway.plan.oversight.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Told;
import org.ganlao.gateway.plan.oversight.alert.domain.Alert;
import org.ganlao.gateway.plan.oversight.alert.domain.AlertStage;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;

/**
 * Holds what a rule says against its alerts: raises, keeps and clears them. Lock order: the rule's turn, its alerts by id.
 */
@ApplicationScoped
class SettleAlerts {

    private final AlertRepository repository;
    private final LiveMessages messages;

    SettleAlerts(AlertRepository repository, LiveMessages messages) {
        this.repository = repository;
        this.messages = messages;
    }

    /**
     * @param asked when the conditions were asked for; nothing happens if a later answer was settled already
     */
    @Transactional
    void settle(AlertRule rule, List<Condition> holding, Instant asked) {
        settle(rule, Told.all(holding), asked);
    }

    /** The same; alerts of which nothing is known now stay as they are. */
    @Transactional
    void settle(AlertRule rule, Told told, Instant asked) {
        if (!repository.takeTurn(rule.id(), asked)) {
            return;
        }
        Map<String, Condition> fresh = new TreeMap<>();
        told.holding().forEach(condition -> fresh.put(condition.subject(), condition));
        List<Alert> changed = new ArrayList<>();
        List<Alert> none = new ArrayList<>();
        for (Alert alert : repository.living(rule.id())) {
            Alert.State before = alert.state();
            Condition condition = fresh.remove(alert.subject());
            if (condition == null && !told.knows(alert.subject())) {
                continue;
            }
            if (condition == null) {
                alert.miss(asked, rule.clearAfter());
            } else {
                alert.see(asked, condition.detail(), rule.raiseAfter());
            }
            if (alert.wasNone()) {
                none.add(alert);
            } else if (!alert.state().equals(before)) {
                changed.add(alert);
                tell(rule, alert, before.stage());
            }
        }
        List<Alert> noticed = fresh.values().stream()
                .map(condition -> notice(rule, condition, asked))
                .toList();
        repository.delete(none);
        repository.update(changed);
        repository.insert(noticed, rule.severity());
        noticed.forEach(alert -> tell(rule, alert, AlertStage.NOTICED));
    }

    /** A rule that no longer holds watches nothing: its alerts are over. */
    @Transactional
    void retire(AlertRule rule, Instant asked) {
        settle(
                new AlertRule(
                        rule.id(),
                        rule.label(),
                        rule.severity(),
                        rule.from(),
                        rule.until(),
                        rule.raiseAfter(),
                        Duration.ZERO,
                        rule.covers(),
                        rule.watch()),
                List.of(),
                asked);
    }

    private static Alert notice(AlertRule rule, Condition condition, Instant asked) {
        Alert alert = Alert.notice(UUID.randomUUID(), rule.id(), condition.subject(), condition.region(), asked);
        alert.see(asked, condition.detail(), rule.raiseAfter());
        return alert;
    }

    private void tell(AlertRule rule, Alert alert, AlertStage before) {
        if (alert.stage() == before) {
            return;
        }
        String kind = alert.stage() == AlertStage.CLEARED ? "alert.cleared" : "alert.raised";
        messages.tell(
                kind, alert.id().toString(), alert.region(), AlertView.told(alert, rule.label(), rule.severity()));
    }
}
