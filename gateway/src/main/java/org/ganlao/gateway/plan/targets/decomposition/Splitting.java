package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.catalogue.Unit;
import org.ganlao.platform.problem.Rejection;

/**
 * Splits one target among the regions directly below and the own unit. Flows and stocks sum to the target exactly; of a ratio the
 * planned denominators sum, and the mean weighted by them reaches the target.
 *
 * @param whole what is split; of a ratio with its planned denominator
 * @param children directly below; each takes a share, the own unit may
 */
record Splitting(Indicator indicator, String region, Share whole, List<String> children) {

    private static final int MEAN_DECIMALS = 6;

    /** Refuses what nobody splits: ranges and growth. */
    static void requireSplittable(Indicator indicator, Target target) {
        if (target.isRange()) {
            throw new Rejection(DecompositionRefusal.RANGE_NOT_SPLIT, indicator.id());
        }
        switch (indicator.kind()) {
            case GROWTH -> throw new Rejection(DecompositionRefusal.GROWTH_NOT_SPLIT, indicator.id());
            case FLOW, STOCK, RATIO -> {}
        }
    }

    Splitting {
        boolean ratio = indicator.kind() == IndicatorKind.RATIO;
        if (ratio && whole.plannedDenominator() == null) {
            throw new Rejection(DecompositionRefusal.DENOMINATOR_REQUIRED, indicator.id());
        }
        if (!ratio && whole.plannedDenominator() != null) {
            throw new Rejection(DecompositionRefusal.DENOMINATOR_UNCALLED_FOR, indicator.id());
        }
    }

    /** @param weights of all children, and of the region itself where its own unit takes a share */
    Map<String, Share> byWeights(Map<String, BigDecimal> weights) {
        if (isRatio()) {
            BigDecimal denominator = whole.plannedDenominator();
            int decimals = Math.max(0, denominator.stripTrailingZeros().scale());
            return shares(
                    LargestRemainder.split(denominator, decimals, weights), part -> new Share(whole.target(), part));
        }
        return shares(
                LargestRemainder.split(whole.target(), indicator.unit().decimals(), weights),
                part -> new Share(part, null));
    }

    private static Map<String, Share> shares(Map<String, BigDecimal> parts, Function<BigDecimal, Share> share) {
        Map<String, Share> shares = new TreeMap<>();
        parts.forEach((place, part) -> shares.put(place, share.apply(part)));
        return shares;
    }

    /** @throws Rejection naming what is missing, foreign, too fine or does not sum */
    Map<String, Share> byHand(Map<String, Share> stated) {
        stated.keySet().stream()
                .filter(place -> !place.equals(region) && !children.contains(place))
                .forEach(place -> {
                    throw new Rejection(DecompositionRefusal.NOT_BELOW, place, region);
                });
        children.stream().filter(child -> !stated.containsKey(child)).forEach(child -> {
            throw new Rejection(DecompositionRefusal.SHARE_MISSING, child, indicator.id());
        });
        stated.values().forEach(share -> requirePrecision(share.target()));
        if (isRatio()) {
            requireMean(stated);
        } else {
            requireSum(stated);
        }
        return new TreeMap<>(stated);
    }

    private boolean isRatio() {
        return indicator.kind() == IndicatorKind.RATIO;
    }

    private void requirePrecision(BigDecimal part) {
        int decimals = indicator.unit().decimals();
        if (part.stripTrailingZeros().scale() > decimals) {
            throw new Rejection(
                    DecompositionRefusal.SHARE_TOO_FINE,
                    indicator.id(),
                    decimals,
                    part.stripTrailingZeros().toPlainString());
        }
    }

    private void requireSum(Map<String, Share> stated) {
        stated.values().stream()
                .filter(share -> share.plannedDenominator() != null)
                .forEach(share -> {
                    throw new Rejection(DecompositionRefusal.DENOMINATOR_UNCALLED_FOR, indicator.id());
                });
        BigDecimal sum = stated.values().stream().map(Share::target).reduce(BigDecimal.ZERO, BigDecimal::add);
        requireNoGap(DecompositionRefusal.SHARES_DO_NOT_SUM, sum, whole.target());
    }

    private void requireMean(Map<String, Share> stated) {
        stated.forEach((place, share) -> {
            if (share.plannedDenominator() == null) {
                throw new Rejection(DecompositionRefusal.DENOMINATOR_REQUIRED, indicator.id());
            }
            if (indicator.unit() == Unit.RATIO && share.target().compareTo(BigDecimal.ONE) > 0) {
                throw new Rejection(DecompositionRefusal.RATIO_ABOVE_ONE, indicator.id(), share.target(), place);
            }
        });
        BigDecimal denominator =
                stated.values().stream().map(Share::plannedDenominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        requireNoGap(DecompositionRefusal.DENOMINATORS_DO_NOT_SUM, denominator, whole.plannedDenominator());
        BigDecimal numerator = stated.values().stream()
                .map(share -> share.target().multiply(share.plannedDenominator()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (numerator.compareTo(whole.target().multiply(denominator)) < 0) {
            BigDecimal mean = numerator.divide(denominator, MEAN_DECIMALS, RoundingMode.FLOOR);
            throw new Rejection(
                    DecompositionRefusal.MEAN_NOT_REACHED,
                    indicator.id(),
                    plain(mean),
                    plain(whole.target()),
                    plain(whole.target().subtract(mean)));
        }
    }

    private void requireNoGap(DecompositionRefusal refusal, BigDecimal sum, BigDecimal due) {
        if (sum.compareTo(due) != 0) {
            throw new Rejection(refusal, indicator.id(), plain(sum), plain(due), plain(due.subtract(sum)));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
