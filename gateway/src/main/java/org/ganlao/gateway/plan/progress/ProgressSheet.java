package org.ganlao.gateway.plan.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Indicator;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Target;
import org.ganlao.gateway.plan.catalogue.Term;
import org.ganlao.gateway.plan.total.RegionRollUp;

/** Progress of every target of a plan in every region, as of one month: a pure function of catalogue, sums and day. */
final class ProgressSheet {

    private final Catalogue catalogue;
    private final Plan plan;
    private final RegionRollUp sums;
    private final Map<String, Pace> paces = new HashMap<>();
    private final Map<String, Map<String, ProgressRow>> promised = new HashMap<>();

    ProgressSheet(
            Catalogue catalogue, Plan plan, YearMonth month, LocalDate today, RegionRollUp sums, List<String> regions) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.sums = sums;
        plan.targets().forEach(target -> paces.put(target.indicator(), pace(target, month, today)));
        for (String region : regions) {
            promised.put(
                    region,
                    plan.targets().stream()
                            .collect(Collectors.toMap(Target::indicator, target -> row(target, region))));
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
                figure.isTold() ? Standing.NO_TARGET : Standing.NO_FACTS_YET);
    }

    Explanation explain(ProgressRow row) {
        Indicator indicator = catalogue.indicators().get(row.indicator());
        if (!plan.promises(row.indicator())) {
            return Explanation.of(summands(indicator, row.region()));
        }
        Target target = plan.targetOf(row.indicator());
        Pace pace = paces.get(target.indicator());
        Standing standing = standing(target, indicator, figure(indicator, row.region()), pace, row.region());
        return Explanation.of(summands(indicator, row.region()), pace, standing, plan.judgement());
    }

    private ProgressRow row(Target target, String region) {
        Indicator indicator = catalogue.indicators().get(target.indicator());
        Figure figure = figure(indicator, region);
        Pace pace = paces.get(target.indicator());
        return ProgressRow.of(
                indicator.id(),
                region,
                figure,
                isPromisedIn(region) ? target : null,
                pace,
                standing(target, indicator, figure, pace, region));
    }

    /** Until a target is split down the tree, it stands for the plan's own region alone. */
    private boolean isPromisedIn(String region) {
        return region.equals(plan.region());
    }

    private Standing standing(Target target, Indicator indicator, Figure figure, Pace pace, String region) {
        if (!figure.isTold()) {
            return Standing.NO_FACTS_YET;
        }
        if (!isPromisedIn(region)) {
            return Standing.NO_TARGET;
        }
        return new Assessment(indicator.kind(), indicator.unit().decimals(), target, plan.judgement()).of(figure, pace);
    }

    private Figure figure(Indicator indicator, String region) {
        return indicator.hasFacts() ? Figure.of(indicator, measure -> sums.sums(region, measure)) : Figure.UNTOLD;
    }

    private Pace pace(Target target, YearMonth month, LocalDate today) {
        LocalDate due = target.due() == null ? plan.lastDay() : target.due();
        return Pace.of(plan.firstDay(), due, month, today);
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
                        part, term, catalogue.measures().get(term.measure()), sums.sums(region, term.measure())));
    }
}
