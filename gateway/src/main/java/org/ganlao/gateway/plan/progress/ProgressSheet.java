package org.ganlao.gateway.plan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Indicator;
import org.ganlao.gateway.plan.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Target;
import org.ganlao.gateway.plan.catalogue.Term;
import org.ganlao.gateway.plan.catalogue.Window;
import org.ganlao.gateway.plan.cell.Figure;
import org.ganlao.gateway.plan.decomposition.RegionalTarget;
import org.ganlao.platform.region.Region;

/** Progress of every target of a plan in every region, as of one month: a pure function of what is known and the day. */
final class ProgressSheet {

    private final Catalogue catalogue;
    private final Plan plan;
    private final YearMonth month;
    private final Knowledge known;
    private final SamePeriod then;
    private final Map<String, Pace> paces = new HashMap<>();
    private final Map<String, Map<String, ProgressRow>> promised = new HashMap<>();

    ProgressSheet(
            Catalogue catalogue, Plan plan, YearMonth month, LocalDate today, Knowledge known, List<Region> regions) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.month = month;
        this.known = known;
        this.then = SamePeriod.of(month, today);
        plan.targets()
                .forEach(target -> paces.put(
                        target.indicator(),
                        Pace.of(
                                plan,
                                target,
                                month,
                                today,
                                known.targets().phasing(target.indicator()).orElse(null))));
        for (Region region : regions) {
            promised.put(
                    region.code(),
                    plan.targets().stream()
                            .collect(Collectors.toMap(Target::indicator, target -> row(target, region.code()))));
        }
        Map<String, List<String>> siblings = regions.stream()
                .filter(region -> region.parent().isPresent())
                .collect(Collectors.groupingBy(
                        region -> region.parent().orElseThrow(),
                        Collectors.mapping(Region::code, Collectors.toList())));
        siblings.values().forEach(this::rank);
    }

    private void rank(List<String> siblings) {
        for (Target target : plan.targets()) {
            Map<String, BigDecimal> completions = new HashMap<>();
            for (String region : siblings) {
                BigDecimal completion =
                        promised.get(region).get(target.indicator()).completion();
                if (completion != null) {
                    completions.put(region, completion);
                }
            }
            Rank.among(completions)
                    .forEach((region, rank) -> promised.get(region)
                            .computeIfPresent(target.indicator(), (indicator, row) -> row.ranked(rank)));
        }
    }

    ProgressRow row(Indicator indicator, String region) {
        ProgressRow row = promised.getOrDefault(region, Map.of()).get(indicator.id());
        return row == null ? observed(indicator, region) : row;
    }

    /** Of an indicator for which the plan sets no target. */
    private ProgressRow observed(Indicator indicator, String region) {
        Figure figure = figure(indicator, region);
        return ProgressRow.of(
                indicator.id(),
                region,
                figure,
                null,
                null,
                null,
                figure.isTold() ? Standing.NO_TARGET : Standing.NO_FACTS_YET,
                lastYear(indicator, figure, region));
    }

    Explanation explain(ProgressRow row) {
        Indicator indicator = catalogue.indicators().get(row.indicator());
        List<Summand> summands = summands(indicator, row.region());
        if (!plan.promises(row.indicator())) {
            return Explanation.of(indicator, summands);
        }
        Target target = plan.targetOf(row.indicator());
        Standing standing = standing(target, indicator, figure(indicator, row.region()), row.region());
        return Explanation.of(
                indicator,
                summands,
                target,
                row.targetRevision(),
                paces.get(target.indicator()),
                standing,
                plan.judgement());
    }

    private ProgressRow row(Target target, String region) {
        Indicator indicator = catalogue.indicators().get(target.indicator());
        Figure figure = figure(indicator, region);
        return ProgressRow.of(
                indicator.id(),
                region,
                figure,
                targetIn(region, target),
                known.targets().of(target.indicator()).get(region),
                paces.get(target.indicator()),
                standing(target, indicator, figure, region),
                lastYear(indicator, figure, region));
    }

    private LastYear lastYear(Indicator indicator, Figure figure, String region) {
        return LastYear.of(
                indicator.kind(), figure.value(), then.in(known.lastYear(), indicator, region), then.until());
    }

    /** Null where none is in force, or nothing falls to the region. */
    private Target targetIn(String region, Target whole) {
        if (region.equals(plan.region())) {
            return whole;
        }
        RegionalTarget regional = known.targets().of(whole.indicator()).get(region);
        return regional == null || regional.fallsToNobody() ? null : whole.of(regional.target());
    }

    private Standing standing(Target target, Indicator indicator, Figure figure, String region) {
        if (!figure.isTold()) {
            return Standing.NO_FACTS_YET;
        }
        Target own = targetIn(region, target);
        if (own == null) {
            return Standing.NO_TARGET;
        }
        Pace pace = paces.get(target.indicator());
        return new Assessment(indicator.kind(), indicator.unit().decimals(), own, plan.judgement())
                .of(figure, pace, trend(indicator, pace, region));
    }

    /** Of flows and stocks alone: rates are not drawn out. */
    private Trend trend(Indicator indicator, Pace pace, String region) {
        if (indicator.kind() == IndicatorKind.RATIO || indicator.kind() == IndicatorKind.GROWTH) {
            return Trend.NONE;
        }
        BigDecimal lastYear = then.in(known.lastYear(), indicator, region);
        BigDecimal lastYearsEnd = known.lastYear().at(indicator, region, endOfLastYear(plan));
        if (known.before() == null) {
            return new Trend(null, 0, lastYear, lastYearsEnd);
        }
        LocalDate since = month.minusMonths(Knowledge.RECENT_MONTHS - 1L).atDay(1);
        BigDecimal recent = inYear(
                        indicator, measure -> known.sums().sums(region, measure).in(Window.IN_YEAR))
                .subtract(inYear(
                        indicator,
                        measure -> known.before().sums(region, measure).in(Window.IN_YEAR)));
        return new Trend(recent, ChronoUnit.DAYS.between(since, pace.at()) + 1, lastYear, lastYearsEnd);
    }

    private static BigDecimal inYear(Indicator indicator, Function<String, BigDecimal> sums) {
        return indicator.terms().stream().map(Term::measure).map(sums).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static YearMonth endOfLastYear(Plan plan) {
        return YearMonth.from(plan.firstDay()).minusMonths(1);
    }

    private Figure figure(Indicator indicator, String region) {
        return indicator.hasFacts()
                ? Figure.of(indicator, measure -> known.sums().sums(region, measure))
                : Figure.UNTOLD;
    }

    private List<Summand> summands(Indicator indicator, String region) {
        return Stream.concat(
                        summands(Summand.Part.NUMERATOR, indicator.terms(), region),
                        summands(Summand.Part.DENOMINATOR, indicator.denominator(), region))
                .toList();
    }

    private Stream<Summand> summands(Summand.Part part, List<Term> terms, String region) {
        return terms.stream()
                .map(term -> Summand.of(
                        part,
                        term,
                        catalogue.measures().get(term.measure()),
                        known.sums().sums(region, term.measure())));
    }
}
