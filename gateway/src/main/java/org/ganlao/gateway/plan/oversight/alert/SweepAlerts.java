package org.ganlao.gateway.plan.oversight.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Told;
import org.ganlao.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/** Asks every rule of the day what holds, and has it settled. What one rule cannot tell stays as it is. */
@ApplicationScoped
class SweepAlerts {

    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);
    private static final Logger LOG = Logger.getLogger(SweepAlerts.class);

    private final AlertRules rules;
    private final Map<AlertRule.Kind, Watcher> watchers = new EnumMap<>(AlertRule.Kind.class);
    private final AlertRepository repository;
    private final SettleAlerts settle;
    private final BusinessClock today;
    private final Clock clock;
    private final Counter failures;
    private final AtomicLong lastSweep = new AtomicLong();

    SweepAlerts(
            AlertRules rules,
            @All List<Watcher> watchers,
            AlertRepository repository,
            SettleAlerts settle,
            BusinessClock today,
            Clock clock,
            MeterRegistry metrics) {
        this.rules = rules;
        watchers.forEach(watcher -> this.watchers.put(watcher.kind(), watcher));
        this.repository = repository;
        this.settle = settle;
        this.today = today;
        this.clock = clock;
        lastSweep.set(clock.instant().getEpochSecond());
        this.failures = Counter.builder("ganlao.alert.unanswered")
                .description("Rules of alerts that could not tell what holds")
                .register(metrics);
        Gauge.builder("ganlao.alert.sweep.age", lastSweep, last -> now().getEpochSecond() - last.get())
                .description("Since when no sweep of alerts has ended")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(
            identity = "alert-sweep",
            every = "${ganlao.alert.sweep-every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        List<AlertRule> inForce = rules.on(today.today());
        inForce.forEach(this::sweep);
        Set<String> known = inForce.stream().map(AlertRule::id).collect(Collectors.toSet());
        repository.livingRules().stream()
                .filter(rule -> !known.contains(rule))
                .flatMap(rule -> over(rule).stream())
                .forEach(rule -> settle.retire(rule, now()));
        lastSweep.set(now().getEpochSecond());
    }

    /** A rule that nobody knows any more is over; while a newer instance settles it, it is only unknown here. */
    private Optional<AlertRule> over(String rule) {
        return rules.find(rule, today.today())
                .or(() -> repository.isAbandoned(rule, now().minus(ABANDONED_AFTER))
                        ? Optional.of(AlertRule.dropped(rule))
                        : Optional.empty());
    }

    private void sweep(AlertRule rule) {
        try {
            Instant asked = now();
            Told told = watchers.get(rule.watch().kind()).told(rule, asked);
            settle.settle(rule, told, asked);
        } catch (RuntimeException e) {
            failures.increment();
            LOG.warnf("The alerts of %s stay as they are: %s", rule.id(), e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
