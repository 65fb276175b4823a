package org.ganlao.gateway.plan.counting.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.counting.drill.ReadingRepository.Sought;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.plan.targets.catalogue.Window;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
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
        Place place = Place.find(query.region == null ? plan.region() : query.region, tree, plan.lastDay());
        List<Sought> sought = sought(plan, query);
        scope.requireRead(place.region().code());
        return readings.list(
                sought, RegionSpan.of(place, tree), plans.asOf(query.asOf).orElseGet(clock::instant), paging);
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
            return List.of(new Sought(plans.measure(query.measure), from, month.atEndOfMonth(), null));
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
                .map(entry -> sought(
                        plans.measure(entry.getKey()),
                        entry.getValue().stream().map(Term::window).collect(Collectors.toSet()),
                        plan,
                        month))
                .toList();
    }

    /** What stood at the year's start is made of what came before it, and opened by what was stated before it. */
    private static Sought sought(Measure measure, Set<Window> windows, Plan plan, YearMonth month) {
        LocalDate yearStart = plan.firstDay().minusDays(1);
        LocalDate opened = windows.contains(Window.AT_DATE)
                ? month.atEndOfMonth()
                : windows.contains(Window.AT_YEAR_START) ? yearStart : null;
        return new Sought(
                measure,
                windows.equals(Set.of(Window.IN_YEAR)) ? plan.firstDay() : EVER,
                windows.equals(Set.of(Window.AT_YEAR_START)) ? yearStart : month.atEndOfMonth(),
                opened);
    }
}
