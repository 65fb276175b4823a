package org.ganlao.gateway.plan.figure.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.ganlao.gateway.plan.counting.total.WindowSums;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.gateway.plan.targets.catalogue.Unit;

/**
 * What an indicator amounts to in one region.
 *
 * @param numerator sum of the terms; of a flow or stock, the value itself
 * @param denominator null unless the kind has one
 * @param value null where nothing was told, or the denominator is nothing
 * @param base what stood at the year's start, of a stock; else null
 */
public record Figure(BigDecimal numerator, BigDecimal denominator, BigDecimal value, BigDecimal base) {

    public static final Figure UNTOLD = new Figure(null, null, null, null);

    public static Figure of(Indicator indicator, Function<String, WindowSums> sums) {
        if (indicator.allTerms().noneMatch(term -> sums.apply(term.measure()).isTold())) {
            return UNTOLD;
        }
        BigDecimal numerator = shown(indicator, sum(indicator.terms(), sums));
        return switch (indicator.kind()) {
            case FLOW -> new Figure(numerator, null, numerator, null);
            case STOCK -> new Figure(numerator, null, numerator, base(indicator, sums));
            case RATIO -> {
                BigDecimal denominator = sum(indicator.denominator(), sums);
                yield new Figure(numerator, denominator, ratio(indicator, numerator, denominator), null);
            }
            case GROWTH -> {
                BigDecimal denominator = sum(indicator.denominator(), sums);
                BigDecimal ratio = ratio(indicator, numerator, denominator);
                yield new Figure(numerator, denominator, ratio == null ? null : ratio.subtract(BigDecimal.ONE), null);
            }
        };
    }

    public boolean isTold() {
        return numerator != null;
    }

    /** Money always with its two places. */
    private static BigDecimal shown(Indicator indicator, BigDecimal sum) {
        return indicator.unit() == Unit.YUAN ? sum.setScale(Unit.YUAN.decimals(), RoundingMode.UNNECESSARY) : sum;
    }

    private static BigDecimal sum(List<Term> terms, Function<String, WindowSums> sums) {
        return terms.stream()
                .map(term -> sums.apply(term.measure()).in(term.window()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal base(Indicator indicator, Function<String, WindowSums> sums) {
        return indicator.terms().stream()
                .map(term -> sums.apply(term.measure()).atYearStart())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal ratio(Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? null
                : numerator.divide(denominator, indicator.unit().decimals(), RoundingMode.HALF_UP);
    }
}
