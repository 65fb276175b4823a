package org.ganlao.gateway.plan.oversight.alert;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.platform.time.BusinessClock;

/** What came in where it arose, month by month: of a month that is over by two, the alert is over too. */
@Singleton
class ArrivalWatcher implements Watcher {

    private final Catalogue catalogue;
    private final WatchedProgress progress;
    private final BusinessClock today;

    ArrivalWatcher(Catalogue catalogue, WatchedProgress progress, BusinessClock today) {
        this.catalogue = catalogue;
        this.progress = progress;
        this.today = today;
    }

    @Override
    public AlertRule.Kind kind() {
        return AlertRule.Kind.ARRIVAL;
    }

    @Override
    public List<Condition> holding(AlertRule rule, Instant now) {
        YearMonth month = YearMonth.from(today.today());
        return catalogue.plans().values().stream()
                .filter(plan -> plan.year().equals(Year.of(month.getYear())))
                .flatMap(plan -> Stream.of(month.minusMonths(1), month)
                        .filter(one -> one.getYear() == month.getYear())
                        .flatMap(one -> arrived(plan, rule.watch().indicator(), one)))
                .toList();
    }

    private Stream<Condition> arrived(Plan plan, String indicator, YearMonth month) {
        return progress.arrived(plan, indicator, month).entrySet().stream()
                .filter(region -> region.getValue().signum() > 0)
                .map(region -> new Condition(
                        String.join("/", plan.id(), indicator, region.getKey(), month.toString()),
                        region.getKey(),
                        Map.of(
                                "plan",
                                plan.id(),
                                "indicator",
                                indicator,
                                "month",
                                month.toString(),
                                "inMonth",
                                region.getValue().toPlainString())));
    }
}
