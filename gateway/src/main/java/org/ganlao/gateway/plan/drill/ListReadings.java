package org.ganlao.gateway.plan.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.catalogue.Indicator;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.catalogue.Term;
import org.ganlao.gateway.plan.catalogue.Window;
import org.ganlao.gateway.plan.drill.ReadingRepository.Sought;
import org.ganlao.gateway.plan.region.RegionSpan;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;

/** Lists the readings of a measure in a region and month, or those behind an indicator. Single facts show only inside the caller's own region. */
@ApplicationScoped
class ListReadings {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final Plans plans;
    private final ReadingRepository readings;
    private final RegionTree tree;
    private final RegionScope scope;
    private final Clock clock;

    ListReadings(Plans plans, ReadingRepository readings, RegionTree tree, RegionScope scope, Clock clock) {
        this.plans = plans;
        this.readings = readings;
        this.tree = tree;
        this.scope = scope;
        this.clock = clock;
    }

    Page<ReadingView> list(String planId, ReadingQuery query, Paging paging) {
        Plan plan = plans.plan(planId);
        String region = query.region == null ? plan.region() : query.region;
        tree.find(region, plan.lastDay());
        List<Sought> sought = sought(plan, query);
        scope.requireRead(region);
        return readings.list(
                sought, RegionSpan.of(region, tree), plans.asOf(query.asOf).orElseGet(clock::instant), paging);
    }

    private List<Sought> sought(Plan plan, ReadingQuery query) {
        if ((query.measure == null) == (query.indicator == null)) {
            throw new Rejection(ReadingRefusal.MEASURE_OR_INDICATOR);
        }
        YearMonth month = plans.month(plan, query.month);
        LocalDate since =
                query.since == null ? EVER : plans.month(plan, query.since).atDay(1);
        if (query.measure != null) {
            LocalDate from = query.since == null ? month.atDay(1) : since;
            return List.of(new Sought(plans.measure(query.measure), from, month.atEndOfMonth(), false));
        }
        return behind(plans.indicator(query.indicator), plan, month).stream()
                .map(one -> one.from().isBefore(since) ? one.since(since) : one)
                .toList();
    }

    /** What makes up the figure at the month's end, each measure once, in the order of their ids. */
    private List<Sought> behind(Indicator indicator, Plan plan, YearMonth month) {
        Map<String, List<Term>> terms =
                indicator.allTerms().collect(Collectors.groupingBy(Term::measure, TreeMap::new, Collectors.toList()));
        return terms.entrySet().stream()
                .map(entry -> {
                    boolean ofTheYear = entry.getValue().stream().allMatch(term -> term.window() == Window.IN_YEAR);
                    boolean isStock = entry.getValue().stream().anyMatch(term -> term.window() == Window.AT_DATE);
                    return new Sought(
                            plans.measure(entry.getKey()),
                            ofTheYear ? plan.firstDay() : EVER,
                            month.atEndOfMonth(),
                            isStock);
                })
                .toList();
    }
}
