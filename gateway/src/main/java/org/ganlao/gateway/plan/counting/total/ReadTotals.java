package org.ganlao.gateway.plan.counting.total;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.counting.total.TotalView.Month;
import org.ganlao.gateway.plan.counting.total.TotalView.Sum;
import org.ganlao.gateway.plan.counting.total.TotalView.TotalPart;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.region.RegionTree;

/** Takes a total apart: by month, and by what the region is the sum of. */
@Singleton
class ReadTotals {

    private final Plans plans;
    private final TotalsRepository totals;
    private final RegionTree tree;

    ReadTotals(Plans plans, TotalsRepository totals, RegionTree tree) {
        this.plans = plans;
        this.totals = totals;
        this.tree = tree;
    }

    TotalView answer(String planId, String measureId, String regionCode, String monthWritten, String asOf) {
        Plan plan = plans.plan(planId);
        Measure measure = plans.measure(measureId);
        YearMonth month = plans.month(plan, monthWritten);
        String region = tree.find(regionCode == null ? plan.region() : regionCode, plan.lastDay())
                .code();
        List<MonthTotal> all = totals.months(measure.id(), RegionSpan.of(region, tree), month, plans.asOf(asOf));
        YearMonth first = YearMonth.from(plan.firstDay());
        List<MonthTotal> inYear =
                all.stream().filter(total -> !total.month().isBefore(first)).toList();
        List<MonthTotal> before =
                all.stream().filter(total -> total.month().isBefore(first)).toList();
        return new TotalView(
                measure.id(),
                region,
                Sum.of(before),
                summed(inYear, MonthTotal::month).entrySet().stream()
                        .map(entry -> new Month(
                                entry.getKey(),
                                entry.getValue().value(),
                                entry.getValue().readings()))
                        .toList(),
                Sum.of(inYear),
                summed(inYear, total -> childOf(region, total.region())).entrySet().stream()
                        .map(entry -> new TotalPart(
                                entry.getKey(),
                                entry.getKey().equals(region),
                                entry.getValue().value(),
                                entry.getValue().readings()))
                        .toList());
    }

    /** The region directly below {@code ancestor} that the code belongs to, or the ancestor itself. */
    private String childOf(String ancestor, String code) {
        String child = code;
        while (!child.equals(ancestor) && !tree.parentOf(child).orElseThrow().equals(ancestor)) {
            child = tree.parentOf(child).orElseThrow();
        }
        return child;
    }

    private static <K> Map<K, Sum> summed(List<MonthTotal> totals, Function<MonthTotal, K> key) {
        return totals.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Sum::of)));
    }
}
