package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.ganlao.gateway.plan.figure.lastyear.LastYearFigures;
import org.ganlao.gateway.plan.figure.lastyear.ReadLastYear;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.DecompositionRequest.StatedPhasing;
import org.ganlao.gateway.plan.targets.decomposition.DecompositionRequest.StatedShare;
import org.ganlao.gateway.plan.targets.decomposition.DecompositionRequest.StatedSplit;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;

/** Works out what each region gets, as a request asks for it. */
@Singleton
class WorkOutSplits {

    /** Code of the weights that are the indicator's own figures of last year. */
    static final String LAST_YEAR = "last-year";

    private static final Label LAST_YEARS_LABEL = new Label("上年完成数", "Figures of last year");

    private final Plans plans;
    private final RegionalTargets targets;
    private final StateWeights weights;
    private final ReadLastYear lastYear;
    private final RecordChecks checks;
    private final RegionTree tree;

    WorkOutSplits(
            Plans plans,
            RegionalTargets targets,
            StateWeights weights,
            ReadLastYear lastYear,
            RecordChecks checks,
            RegionTree tree) {
        this.plans = plans;
        this.targets = targets;
        this.weights = weights;
        this.lastYear = lastYear;
        this.checks = checks;
        this.tree = tree;
    }

    List<SplitTarget> of(Plan plan, DecompositionRequest request) {
        checks.requireOwnRegion(request.region(), plan.lastDay(), "/region");
        if (request.validFrom().isBefore(plan.firstDay()) || request.validFrom().isAfter(plan.lastDay())) {
            throw new Rejection(DecompositionRefusal.VALIDITY_OUTSIDE_PLAN, request.validFrom()).at("/validFrom");
        }
        if (request.targets().isEmpty() && request.phasings().isEmpty()) {
            throw new Rejection(DecompositionRefusal.NOTHING_STATED).at("/targets");
        }
        List<String> children = tree.children(request.region(), plan.lastDay()).stream()
                .map(Region::code)
                .toList();
        if (children.isEmpty()) {
            throw new Rejection(DecompositionRefusal.NOTHING_BELOW, request.region()).at("/region");
        }
        TargetsInForce inForce = targets.on(plan, request.validFrom(), null);
        Map<String, WeightSet> sets = weights.by(plan, request.region());
        Set<String> seen = new HashSet<>();
        List<SplitTarget> splits = new ArrayList<>();
        for (int i = 0; i < request.targets().size(); i++) {
            StatedSplit stated = request.targets().get(i);
            splits.add(blaming("/targets/" + i, () -> {
                if (!seen.add(stated.indicator())) {
                    throw new Rejection(DecompositionRefusal.TARGET_TWICE, stated.indicator());
                }
                return split(plan, request, stated, inForce, children, sets);
            }));
        }
        return splits;
    }

    Map<String, Phasing> phasings(Plan plan, DecompositionRequest request) {
        Map<String, Phasing> phasings = new TreeMap<>();
        for (int i = 0; i < request.phasings().size(); i++) {
            StatedPhasing stated = request.phasings().get(i);
            blaming("/phasings/" + i, () -> {
                requirePhasing(plan, request.region(), stated);
                if (phasings.put(stated.indicator(), new Phasing(stated.shares())) != null) {
                    throw new Rejection(DecompositionRefusal.TARGET_TWICE, stated.indicator());
                }
                return stated;
            });
        }
        return phasings;
    }

    private void requirePhasing(Plan plan, String region, StatedPhasing stated) {
        Indicator indicator = plans.indicator(stated.indicator());
        if (!region.equals(plan.region())) {
            throw new Rejection(DecompositionRefusal.PHASING_OF_ANOTHER, plan.region(), region);
        }
        if (!plan.promises(indicator.id())) {
            throw new Rejection(DecompositionRefusal.NO_TARGET_TO_SPLIT, indicator.id(), region, plan.lastDay());
        }
        Target target = plan.targetOf(indicator.id());
        LocalDate from = Objects.requireNonNullElse(target.from(), plan.firstDay());
        LocalDate due = Objects.requireNonNullElse(target.due(), plan.lastDay());
        if (!from.equals(plan.firstDay()) || !due.equals(plan.lastDay())) {
            throw new Rejection(DecompositionRefusal.PHASING_BEYOND_YEAR, indicator.id(), from, due);
        }
        switch (indicator.kind()) {
            case RATIO, GROWTH -> throw new Rejection(DecompositionRefusal.PHASING_OF_RATE, indicator.id());
            case FLOW, STOCK -> {}
        }
        BigDecimal sum = Phasing.sum(stated.shares());
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new Rejection(DecompositionRefusal.PHASING_NOT_WHOLE, indicator.id(), sum.toPlainString());
        }
    }

    /** Refuses an approval of what was worked out from other targets than those that are in force by now. */
    void requireUnchanged(Plan plan, Decomposition split) {
        TargetsInForce inForce = targets.on(plan, split.validFrom(), null);
        for (SplitTarget target : split.targets()) {
            RegionalTarget now = inForce.of(target.indicator()).get(split.region());
            boolean own = split.region().equals(plan.region());
            if (now == null
                    || !target.whole()
                            .equals(
                                    now.target(),
                                    own ? target.whole().plannedDenominator() : now.plannedDenominator())) {
                throw new Rejection(DecompositionRefusal.TARGET_CHANGED, target.indicator(), split.region());
            }
        }
    }

    private SplitTarget split(
            Plan plan,
            DecompositionRequest request,
            StatedSplit stated,
            TargetsInForce inForce,
            List<String> children,
            Map<String, WeightSet> sets) {
        Indicator indicator = plans.indicator(stated.indicator());
        RegionalTarget target = inForce.of(indicator.id()).get(request.region());
        if (target == null || target.fallsToNobody()) {
            throw new Rejection(
                    DecompositionRefusal.NO_TARGET_TO_SPLIT, indicator.id(), request.region(), request.validFrom());
        }
        Splitting.requireSplittable(indicator, plan.targetOf(indicator.id()));
        Share whole = whole(plan, indicator, stated, target);
        Splitting splitting = new Splitting(indicator, request.region(), whole, children);
        boolean byHand = stated.shares() != null && !stated.shares().isEmpty();
        if (byHand == (stated.weights() != null)) {
            throw new Rejection(DecompositionRefusal.WEIGHTS_OR_SHARES, indicator.id());
        }
        Map<String, Share> shares = byHand
                ? splitting.byHand(shares(stated))
                : splitting.byWeights(weights(plan, indicator, sets, stated.weights(), request.region(), children));
        return new SplitTarget(indicator.id(), whole, stated.weights(), shares);
    }

    /** What a ratio of the plan's own region is measured against is stated; everyone else has it from above. */
    private static Share whole(Plan plan, Indicator indicator, StatedSplit stated, RegionalTarget target) {
        BigDecimal planned = stated.plannedDenominator();
        boolean givenFromAbove =
                indicator.kind() == IndicatorKind.RATIO && !target.region().equals(plan.region());
        if (givenFromAbove && planned != null && planned.compareTo(target.plannedDenominator()) != 0) {
            throw new Rejection(
                    DecompositionRefusal.DENOMINATORS_DO_NOT_SUM,
                    indicator.id(),
                    planned.toPlainString(),
                    target.plannedDenominator().toPlainString(),
                    target.plannedDenominator().subtract(planned).toPlainString());
        }
        return new Share(target.target(), givenFromAbove ? target.plannedDenominator() : planned);
    }

    private Map<String, BigDecimal> weights(
            Plan plan,
            Indicator indicator,
            Map<String, WeightSet> sets,
            String code,
            String region,
            List<String> children) {
        if (code.equals(LAST_YEAR)) {
            if (indicator.kind() == IndicatorKind.RATIO) {
                throw new Rejection(DecompositionRefusal.RATE_WEIGHS_NOTHING, indicator.id());
            }
            return lastYear(plan, indicator, region, children).below(region, children, tree);
        }
        return Optional.ofNullable(sets.get(code))
                .orElseThrow(() -> new Rejection(
                        DecompositionRefusal.UNKNOWN_WEIGHTS,
                        code,
                        String.join(", ", sets.keySet()) + ", " + LAST_YEAR))
                .below(region, children, tree);
    }

    /**
     * What each region came to by the end of last year; where that is negative it weighs nothing. What the whole had beyond all
     * regions below it, its own unit had.
     */
    private WeightSet lastYear(Plan plan, Indicator indicator, String region, List<String> children) {
        YearMonth december = YearMonth.from(plan.firstDay()).minusMonths(1);
        LastYearFigures figures = lastYear.before(plan, Set.of(december), Optional.empty());
        Map<String, BigDecimal> told = new HashMap<>();
        BigDecimal own = figures.at(indicator, region, december);
        for (String child : children) {
            BigDecimal figure = figures.at(indicator, child, december);
            own = own == null || figure == null ? null : own.subtract(figure);
            if (figure != null) {
                told.put(child, figure.max(BigDecimal.ZERO));
            }
        }
        if (own != null && own.signum() > 0) {
            told.put(region, own);
        }
        return new WeightSet(plan.region(), LAST_YEAR, LAST_YEARS_LABEL, december.toString(), true, null, null, told);
    }

    private static Map<String, Share> shares(StatedSplit stated) {
        Map<String, Share> shares = new HashMap<>();
        for (StatedShare share : stated.shares()) {
            if (shares.put(share.region(), new Share(share.target(), share.plannedDenominator())) != null) {
                throw new Rejection(DecompositionRefusal.SHARE_TWICE, share.region());
            }
        }
        return shares;
    }

    private static <T> T blaming(String pointer, Supplier<T> work) {
        try {
            return work.get();
        } catch (Rejection refused) {
            throw refused.at(pointer);
        }
    }
}
