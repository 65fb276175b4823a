package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.counting.total.WindowSums;
import org.ganlao.gateway.plan.figure.cell.Figure;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTarget;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.Region;

/** Progress of every target of a plan in every region, as of one month: a pure function of what is known and the day. */
final class ProgressSheet {

    private final Catalogue catalogue;
    private final Plan plan;
    private final YearMonth month;
    private final LocalDate today;
    private final Knowledge known;
    private final SamePeriod then;
    private final Map<String, Pace> paces = new HashMap<>();
    private final Map<String, Map<String, ProgressRow>> promised = new HashMap<>();

    /**
     * @param before of the same plan and month, whose rows stay where nothing has changed that they are made of; null where there
     *     is none
     */
    ProgressSheet(
            Catalogue catalogue,
            Plan plan,
            YearMonth month,
            LocalDate today,
            Knowledge known,
            List<Region> regions,
            ProgressSheet before) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.month = month;
        this.today = today;
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
        ProgressSheet kept = before != null && before.isComparable(this) ? before : null;
        for (Region region : regions) {
            promised.put(
                    region.code(),
                    plan.targets().stream()
                            .collect(Collectors.toMap(
                                    Target::indicator, target -> row(target, new Place(region, false), kept))));
        }
        Map<String, List<String>> siblings = regions.stream()
                .filter(region -> region.parent().isPresent())
                .collect(Collectors.groupingBy(
                        region -> region.parent().orElseThrow(),
                        Collectors.mapping(Region::code, Collectors.toList())));
        siblings.values().forEach(this::rank);
    }

    private boolean isComparable(ProgressSheet next) {
        return today.equals(next.today)
                && known.targets() == next.known.targets()
                && known.lastYear().equals(next.known.lastYear());
    }

    private ProgressRow row(Target target, Place place, ProgressSheet kept) {
        ProgressRow row = kept == null
                ? null
                : kept.promised.getOrDefault(place.code(), Map.of()).get(target.indicator());
        return row != null && isMadeOfTheSame(target, place.code(), kept) ? row : row(target, place);
    }

    /** Sums that did not change are the same objects. */
    private boolean isMadeOfTheSame(Target target, String place, ProgressSheet kept) {
        return catalogue
                .indicators()
                .get(target.indicator())
                .allTerms()
                .map(Term::measure)
                .allMatch(measure ->
                        known.sums().sums(place, measure) == kept.known.sums().sums(place, measure));
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

    /** Those of own units are worked out for who asks for them, and have no rank. */
    ProgressRow row(Indicator indicator, Place place) {
        ProgressRow row = promised.getOrDefault(place.code(), Map.of()).get(indicator.id());
        if (row != null) {
            return row;
        }
        return plan.promises(indicator.id()) ? row(plan.targetOf(indicator.id()), place) : observed(indicator, place);
    }

    /** Of an indicator for which the plan sets no target. */
    private ProgressRow observed(Indicator indicator, Place place) {
        Figure figure = figure(indicator, place.code());
        return ProgressRow.of(
                indicator.id(),
                place,
                figure,
                null,
                null,
                null,
                figure.isTold() ? Standing.NO_TARGET : Standing.NO_FACTS_YET,
                lastYear(indicator, figure, place.code()));
    }

    Explanation explain(ProgressRow row) {
        Indicator indicator = catalogue.indicators().get(row.indicator());
        String place = row.place();
        List<Summand> summands = summands(indicator, place);
        if (!plan.promises(row.indicator())) {
            return Explanation.of(indicator, summands);
        }
        Target target = plan.targetOf(row.indicator());
        Standing standing = standing(target, indicator, figure(indicator, place), place);
        return Explanation.of(
                indicator,
                summands,
                target,
                row.targetRevision(),
                paces.get(target.indicator()),
                standing,
                plan.judgement());
    }

    private ProgressRow row(Target target, Place place) {
        Indicator indicator = catalogue.indicators().get(target.indicator());
        Figure figure = figure(indicator, place.code());
        return ProgressRow.of(
                indicator.id(),
                place,
                figure,
                targetIn(place.code(), target),
                known.targets().in(target.indicator(), place.code()),
                paces.get(target.indicator()),
                standing(target, indicator, figure, place.code()),
                lastYear(indicator, figure, place.code()));
    }

    private LastYear lastYear(Indicator indicator, Figure figure, String place) {
        return LastYear.of(indicator.kind(), figure.value(), then.in(known.lastYear(), indicator, place), then.until());
    }

    /** Null where none is in force, or nothing falls to the place. */
    private Target targetIn(String place, Target whole) {
        if (place.equals(plan.region())) {
            return whole;
        }
        RegionalTarget regional = known.targets().in(whole.indicator(), place);
        return regional == null || regional.fallsToNobody() ? null : whole.of(regional.target());
    }

    private Standing standing(Target target, Indicator indicator, Figure figure, String place) {
        if (!figure.isTold()) {
            return Standing.NO_FACTS_YET;
        }
        Target own = targetIn(place, target);
        if (own == null) {
            return Standing.NO_TARGET;
        }
        Pace pace = paces.get(target.indicator());
        return new Assessment(indicator.kind(), indicator.unit().decimals(), own, plan.judgement())
                .of(figure, pace, trend(indicator, pace, place));
    }

    /** Of flows and stocks alone: rates are not drawn out. */
    private Trend trend(Indicator indicator, Pace pace, String place) {
        if (indicator.kind() == IndicatorKind.RATIO || indicator.kind() == IndicatorKind.GROWTH) {
            return Trend.NONE;
        }
        BigDecimal lastYear = then.in(known.lastYear(), indicator, place);
        BigDecimal lastYearsEnd = known.lastYear().at(indicator, place, endOfLastYear(plan));
        LocalDate since = month.minusMonths(WindowSums.RECENT_MONTHS - 1L).atDay(1);
        if (month.getMonthValue() <= WindowSums.RECENT_MONTHS || since.isAfter(pace.at())) {
            return new Trend(null, 0, lastYear, lastYearsEnd);
        }
        BigDecimal recent = indicator.terms().stream()
                .map(term -> known.sums().sums(place, term.measure()).recent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Trend(recent, ChronoUnit.DAYS.between(since, pace.at()) + 1, lastYear, lastYearsEnd);
    }

    static YearMonth endOfLastYear(Plan plan) {
        return YearMonth.from(plan.firstDay()).minusMonths(1);
    }

    private Figure figure(Indicator indicator, String place) {
        return indicator.hasFacts()
                ? Figure.of(indicator, measure -> known.sums().sums(place, measure))
                : Figure.UNTOLD;
    }

    private List<Summand> summands(Indicator indicator, String place) {
        return Stream.concat(
                        summands(Summand.Part.NUMERATOR, indicator.terms(), place),
                        summands(Summand.Part.DENOMINATOR, indicator.denominator(), place))
                .toList();
    }

    private Stream<Summand> summands(Summand.Part part, List<Term> terms, String place) {
        return terms.stream()
                .map(term -> Summand.of(
                        part,
                        term,
                        catalogue.measures().get(term.measure()),
                        known.sums().sums(place, term.measure())));
    }
}
