package org.ganlao.gateway.plan.figure.analytics;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Reads selectors. What names nothing is refused with the list of what there is, never answered by less than was asked for. */
@Singleton
class ChooseCells {

    private static final int MOST_CELLS = 50_000;

    private final Catalogue catalogue;
    private final Plans plans;
    private final RegionTree tree;
    private final BusinessClock clock;

    ChooseCells(Catalogue catalogue, Plans plans, RegionTree tree, BusinessClock clock) {
        this.catalogue = catalogue;
        this.plans = plans;
        this.tree = tree;
        this.clock = clock;
    }

    /** @param asked names of the parameters that came */
    Selection of(Dataset dataset, AnalyticsQuery query, Set<String> asked) {
        asked.forEach(name -> requireKnown(name, AnalyticsQuery.SELECTORS));
        Plan plan = plan(query.plan);
        Selection selection = new Selection(
                dataset,
                plan,
                places(plan, query),
                named(
                        query.indicators,
                        dataset.known(plan, catalogue),
                        dataset.indicators(plan, catalogue),
                        Indicator::id),
                months(plan, query),
                named(query.measures, dataset.quantities(), dataset.quantities(), Quantity::code),
                plans.asOf(query.asOf).orElse(null));
        if (selection.months().isEmpty()) {
            throw new Rejection(AnalyticsRefusal.EMPTY_PERIOD, String.valueOf(plan.year()));
        }
        if (selection.cells() > MOST_CELLS) {
            throw new Rejection(
                    AnalyticsRefusal.TOO_MANY_CELLS,
                    selection.cells(),
                    selection.places().size(),
                    selection.indicators().size(),
                    selection.months().size(),
                    selection.quantities().size(),
                    MOST_CELLS);
        }
        return selection;
    }

    /** @param id null for the plan of the business year, or the latest where it has none */
    Plan plan(String id) {
        if (id != null) {
            return plans.plan(id);
        }
        int year = clock.today().getYear();
        Collection<Plan> all = catalogue.plans().values();
        return all.stream()
                .filter(plan -> plan.year().getValue() == year)
                .findFirst()
                .orElseGet(() -> List.copyOf(all).get(all.size() - 1));
    }

    private List<YearMonth> months(Plan plan, AnalyticsQuery query) {
        Periods periods = new Periods(
                YearMonth.from(plan.firstDay()), plans.month(plan, null), written -> plans.month(plan, written));
        return periods.chosen(parts(query.months), query.since, query.until);
    }

    /** In the order of the tree, each once; own units next to their region. */
    private List<Place> places(Plan plan, AnalyticsQuery query) {
        Map<String, Place> all = tree.all(plan.lastDay()).stream()
                .flatMap(Place::of)
                .collect(Collectors.toMap(Place::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<String> roots = query.regions.isEmpty() ? List.of(plan.region()) : parts(query.regions);
        roots.forEach(code -> requireKnown(code, all.keySet()));
        return all.values().stream()
                .filter(place -> roots.stream().anyMatch(root -> takes(root, place, query)))
                .toList();
    }

    private boolean takes(String root, Place place, AnalyticsQuery query) {
        if (place.ownUnit() && !query.ownUnits) {
            return place.code().equals(root);
        }
        if (query.children && place.parent().filter(root::equals).isPresent()) {
            return true;
        }
        String region = place.region().code();
        return query.level == null
                ? region.equals(root) || place.code().equals(root)
                : query.level.takes(place) && tree.contains(root, region)
                        || place.ownUnit() && place.code().equals(root);
    }

    /** In the order of what is known, each once. */
    private static <T> List<T> named(
            List<String> written, List<T> known, List<T> unlessNamed, Function<T, String> code) {
        List<String> names = parts(written);
        if (names.isEmpty()) {
            return unlessNamed;
        }
        List<String> codes = known.stream().map(code).toList();
        names.forEach(name -> requireKnown(name, codes));
        return known.stream().filter(one -> names.contains(code.apply(one))).toList();
    }

    private static void requireKnown(String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw new Rejection(CommonRefusal.UNKNOWN_CODE, name, String.join(", ", known));
        }
    }

    private static List<String> parts(List<String> written) {
        return written.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
