package org.ganlao.gateway.plan.figure.cell;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.counting.total.RegionRollUp;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.platform.time.BusinessClock;

/** Reads many figures at once: one query over the totals, however many cells are asked for. */
@ApplicationScoped
public class Cells {

    private final TotalsRepository totals;
    private final FreshnessRepository freshness;
    private final BusinessClock clock;

    Cells(TotalsRepository totals, FreshnessRepository freshness, BusinessClock clock) {
        this.totals = totals;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * All asked cells, ordered by indicator, region and month as these are given. What a cell's status calls known was known
     * before its totals were read.
     *
     * @param places codes of regions or own units
     * @param months of the plan's year
     * @param asOf knowledge of that instant; null for all that is known now
     */
    public List<Cell> read(
            Plan plan,
            Collection<Indicator> indicators,
            Collection<String> places,
            Collection<YearMonth> months,
            Instant asOf) {
        return read(plan, indicators, places, months, asOf, freshness.now());
    }

    /** @param fresh looked up before */
    public List<Cell> read(
            Plan plan,
            Collection<Indicator> indicators,
            Collection<String> places,
            Collection<YearMonth> months,
            Instant asOf,
            Freshness fresh) {
        LocalDate today = clock.today();
        Instant knownThrough = earlier(fresh.settledThrough(), asOf);
        Map<YearMonth, RegionRollUp> sums = asOf == null
                ? totals.latest(plan.year(), months, measures(indicators), fresh)
                : totals.rollUps(plan.year(), months, measures(indicators), Optional.of(asOf));
        List<Cell> cells = new ArrayList<>(indicators.size() * places.size() * months.size());
        for (Indicator indicator : indicators) {
            for (String place : places) {
                for (YearMonth month : months) {
                    Figure figure =
                            Figure.of(indicator, measure -> sums.get(month).sums(place, measure));
                    CellStatus status = CellStatus.of(figure, month, today, knownThrough);
                    cells.add(Cell.of(indicator.id(), place, month, figure, status));
                }
            }
        }
        return cells;
    }

    private static Set<String> measures(Collection<Indicator> indicators) {
        return indicators.stream()
                .flatMap(Indicator::allTerms)
                .map(Term::measure)
                .collect(Collectors.toSet());
    }

    private static Instant earlier(Instant settledThrough, Instant asOf) {
        return settledThrough == null || asOf == null || settledThrough.isBefore(asOf) ? settledThrough : asOf;
    }
}
