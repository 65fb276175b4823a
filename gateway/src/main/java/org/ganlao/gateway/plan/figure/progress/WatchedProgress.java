package org.ganlao.gateway.plan.figure.progress;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.counting.total.RegionRollUp;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.figure.cell.Figure;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;

/** How figures stand in every region, for those who watch them; from the sheet that is kept anyway. */
@Singleton
public class WatchedProgress {

    private final ProgressSheets sheets;
    private final Catalogue catalogue;
    private final Plans plans;
    private final RegionTree tree;
    private final TotalsRepository totals;

    WatchedProgress(ProgressSheets sheets, Catalogue catalogue, Plans plans, RegionTree tree, TotalsRepository totals) {
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.plans = plans;
        this.tree = tree;
        this.totals = totals;
    }

    /**
     * One figure in one region, in the business month.
     *
     * @param actual null where nobody has told it yet; rates as ratios
     * @param target null where none is set, and with it completion, pace and status
     * @param status code of the status, as progress answers it
     */
    public record Stand(
            String indicator,
            String region,
            YearMonth month,
            BigDecimal actual,
            BigDecimal target,
            BigDecimal completion,
            BigDecimal pace,
            String status) {}

    /** @param indicator null for all that the plan promises */
    public List<Stand> now(Plan plan, String indicator) {
        return stands(
                plan,
                tree.all(plan.lastDay()),
                indicator == null ? promised(plan) : List.of(plans.indicator(indicator)));
    }

    /** All that the plan promises, in these regions. */
    public List<Stand> now(Plan plan, List<String> regions) {
        return stands(
                plan,
                regions.stream().map(code -> tree.find(code, plan.lastDay())).toList(),
                promised(plan));
    }

    private List<Stand> stands(Plan plan, List<Region> regions, List<Indicator> wanted) {
        YearMonth month = plans.month(plan, null);
        ProgressSheet sheet = sheets.sheet(plan, month, Optional.empty()).sheet();
        return regions.stream()
                .map(region -> new Place(region, false))
                .flatMap(place -> wanted.stream().map(one -> stand(month, sheet.row(one, place))))
                .toList();
    }

    private List<Indicator> promised(Plan plan) {
        return plan.targets().stream()
                .map(Target::indicator)
                .map(catalogue.indicators()::get)
                .toList();
    }

    /**
     * Figures of the plan's region at the end of a month of any year, told ones alone: for what the plan wants to be there when its own
     * year, which its sheets show, is over. One question to the totals.
     */
    public Map<String, BigDecimal> at(YearMonth month, Plan plan, Collection<String> indicators) {
        List<Indicator> wanted = indicators.stream().map(plans::indicator).toList();
        Set<String> measures =
                wanted.stream().flatMap(Indicator::allTerms).map(Term::measure).collect(Collectors.toSet());
        RegionRollUp sums = totals.rollUps(Year.of(month.getYear()), List.of(month), measures, Optional.empty())
                .get(month);
        Map<String, BigDecimal> figures = new HashMap<>();
        for (Indicator indicator : wanted) {
            BigDecimal value = Figure.of(indicator, measure -> sums.sums(plan.region(), measure))
                    .value();
            if (value != null) {
                figures.put(indicator.id(), value);
            }
        }
        return figures;
    }

    /** What a flow brought within a month, by the region that it arose in: of provinces and cities, what their own units have. */
    public Map<String, BigDecimal> arrived(Plan plan, String indicator, YearMonth month) {
        Indicator flow = plans.indicator(indicator);
        Map<String, BigDecimal> brought = broughtBy(plan, flow, month);
        if (month.getMonthValue() > 1) {
            broughtBy(plan, flow, month.minusMonths(1))
                    .forEach((region, before) -> brought.merge(region, before.negate(), BigDecimal::add));
        }
        return brought;
    }

    /** Until the month's end, without what regions below have; nothing where nobody told. */
    private Map<String, BigDecimal> broughtBy(Plan plan, Indicator flow, YearMonth month) {
        ProgressSheet sheet = sheets.sheet(plan, month, Optional.empty()).sheet();
        return tree.all(plan.lastDay()).stream()
                .map(region -> new Place(region, Place.hasOwnUnit(region.level())))
                .collect(Collectors.toMap(
                        place -> place.region().code(),
                        place -> Optional.ofNullable(sheet.row(flow, place).actual())
                                .orElse(BigDecimal.ZERO)));
    }

    private static Stand stand(YearMonth month, ProgressRow row) {
        return new Stand(
                row.indicator(),
                row.region(),
                month,
                row.actual(),
                row.target(),
                row.completion(),
                row.pace(),
                row.status() == null ? null : code(row.status()));
    }

    private static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
