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
import org.ganlao.gateway.plan.cell.Figure;
import org.ganlao.gateway.plan.decomposition.RegionalTarget;
import org.ganlao.gateway.plan.decomposition.TargetsInForce;
import org.ganlao.gateway.plan.total.RegionRollUp;

/** Progress of every target of a plan in every region, as of one month: a pure function of catalogue, sums and day. */
final class ProgressSheet {

    private final Catalogue catalogue;
    private final Plan plan;
    private final RegionRollUp sums;
    private final TargetsInForce targets;
    private final Map<String, Pace> paces = new HashMap<>();
    private final Map<String, Map<String, ProgressRow>> promised = new HashMap<>();

    ProgressSheet(
            Catalogue catalogue,
            Plan plan,
            YearMonth month,
            LocalDate today,
            RegionRollUp sums,
            TargetsInForce targets,
            List<String> regions) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.sums = sums;
        this.targets = targets;
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
                targetIn(region, target),
                pace,
                standing(target, indicator, figure, pace, region));
    }

    /** Null where none is in force, or nothing falls to the region. */
    private Target targetIn(String region, Target whole) {
        if (region.equals(plan.region())) {
            return whole;
        }
        RegionalTarget regional = targets.of(whole.indicator()).get(region);
        return regional == null || regional.target().signum() == 0 ? null : whole.of(regional.target());
    }

    private Standing standing(Target target, Indicator indicator, Figure figure, Pace pace, String region) {
        if (!figure.isTold()) {
            return Standing.NO_FACTS_YET;
        }
        Target own = targetIn(region, target);
        if (own == null) {
            return Standing.NO_TARGET;
        }
        return new Assessment(indicator.kind(), indicator.unit().decimals(), own, plan.judgement()).of(figure, pace);
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
