package org.ganlao.gateway.plan.figure.lastyear;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.counting.total.RegionRollUp;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.figure.cell.Figure;
import org.ganlao.gateway.plan.figure.lastyear.PastFigureRepository.Latest;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;

/** Reads what stood in the year before a plan; one way or the other for all of it, never mixed. */
@Singleton
public class ReadLastYear {

    private static final int KEPT = 50;

    private final Catalogue catalogue;
    private final TotalsRepository totals;
    private final PastFigureRepository stated;
    private final Cache<Key, Map<String, BigDecimal>> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ReadLastYear(Catalogue catalogue, TotalsRepository totals, PastFigureRepository stated) {
        this.catalogue = catalogue;
        this.totals = totals;
        this.stated = stated;
    }

    /** What was stated up to an instant never changes. */
    private record Key(Set<YearMonth> months, Latest upTo) {}

    /**
     * @param months of the year before the plan's
     * @param asOf knowledge of that instant; empty for all that is known now
     */
    public LastYearFigures before(Plan plan, Set<YearMonth> months, Optional<Instant> asOf) {
        Year year = plan.year().minusYears(1);
        return isMeasured(plan, year) ? byFacts(year, months, asOf) : byStatements(months, asOf);
    }

    /** Whether a plan of the same region measured the year. */
    boolean isMeasured(Plan plan, Year year) {
        return catalogue.plans().values().stream()
                .anyMatch(other -> other.year().equals(year) && other.region().equals(plan.region()));
    }

    private LastYearFigures byFacts(Year year, Set<YearMonth> months, Optional<Instant> asOf) {
        return new ByFacts(
                asOf.isPresent()
                        ? totals.rollUps(year, months, catalogue.measures().keySet(), asOf)
                        : months.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), month -> totals.latest(year, month, null))));
    }

    /** Equal ones tell the same. */
    private record ByFacts(Map<YearMonth, RegionRollUp> sums) implements LastYearFigures {

        @Override
        public BigDecimal at(Indicator indicator, String place, YearMonth month) {
            return indicator.hasFacts()
                    ? Figure.of(indicator, measure -> sums.get(month).sums(place, measure))
                            .value()
                    : null;
        }
    }

    /** Equal ones tell the same. */
    private record ByStatements(Map<String, BigDecimal> figures) implements LastYearFigures {

        @Override
        public BigDecimal at(Indicator indicator, String place, YearMonth month) {
            return figures.get(PastFigureRepository.key(indicator.id(), place, month));
        }
    }

    private LastYearFigures byStatements(Set<YearMonth> months, Optional<Instant> asOf) {
        Optional<Latest> last = stated.last(asOf);
        if (last.isEmpty()) {
            return LastYearFigures.NONE;
        }
        Map<String, BigDecimal> figures = known.get(
                new Key(months, last.get()),
                key -> stated.figures(months, last.get().at()));
        return new ByStatements(figures);
    }
}
