package org.ganlao.gateway.plan.oversight.alert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress.Stand;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Looks at how every figure of this business year's plans stands. */
abstract class FigureWatcher implements Watcher {

    private final Catalogue catalogue;
    private final WatchedProgress progress;
    private final RegionTree tree;
    private final BusinessClock today;

    FigureWatcher(Catalogue catalogue, WatchedProgress progress, RegionTree tree, BusinessClock today) {
        this.catalogue = catalogue;
        this.progress = progress;
        this.tree = tree;
        this.today = today;
    }

    abstract boolean holds(AlertRule.Watch watch, Stand stand);

    @Override
    public List<Condition> holding(AlertRule rule, Instant now) {
        Year year = Year.of(today.today().getYear());
        return catalogue.plans().values().stream()
                .filter(plan -> plan.year().equals(year))
                .flatMap(plan -> progress.now(plan, rule.watch().indicator()).stream()
                        .filter(stand -> rule.watch().levels().contains(tree.level(stand.region())))
                        .filter(stand -> holds(rule.watch(), stand))
                        .map(stand -> condition(plan.id(), stand, rule.watch())))
                .toList();
    }

    Condition condition(String plan, Stand stand, AlertRule.Watch watch) {
        Map<String, String> detail = new TreeMap<>(Map.of(
                "plan",
                plan,
                "indicator",
                stand.indicator(),
                "month",
                stand.month().toString()));
        put(detail, "actual", stand.actual());
        put(detail, "target", stand.target());
        put(detail, "completion", stand.completion());
        put(detail, "pace", stand.pace());
        if (stand.status() != null) {
            detail.put("status", stand.status());
        }
        tree.ancestors(stand.region()).stream()
                .filter(above -> watch.levels().contains(tree.level(above)))
                .findFirst()
                .ifPresent(above -> detail.put(AlertRepository.WITHIN, subject(plan, stand.indicator(), above)));
        return new Condition(subject(plan, stand.indicator(), stand.region()), stand.region(), detail);
    }

    private static String subject(String plan, String indicator, String region) {
        return String.join("/", plan, indicator, region);
    }

    private static void put(Map<String, String> detail, String name, BigDecimal value) {
        if (value != null) {
            detail.put(name, value.toPlainString());
        }
    }
}
