package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;

/** Divides money so that the parts are the whole, to the cent. */
final class Apportionment {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Apportionment() {}

    /**
     * Each gets the whole cents of its part; what is left goes cent by cent to the greatest remainders, among equal ones to the
     * first.
     *
     * @param total not below nothing
     * @param weights not below nothing, above it together
     */
    static List<Money> of(Money total, List<BigDecimal> weights) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> exact = weights.stream()
                .map(weight -> total.amount().multiply(weight).divide(all, MathContext.DECIMAL128))
                .toList();
        List<Money> parts = new ArrayList<>(exact.stream()
                .map(part -> new Money(part.setScale(2, RoundingMode.DOWN)))
                .toList());
        int left = total.minus(Money.sum(parts)).amount().movePointRight(2).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(at ->
                        parts.get(at).amount().subtract(exact.get(at)))) // the greatest remainder is the lowest here
                .limit(left)
                .toList()
                .forEach(at -> parts.set(at, parts.get(at).plus(new Money(CENT))));
        return List.copyOf(parts);
    }

    /** In parts of which none is more than a cent above another; the first ones have the cents that are left. */
    static List<Money> evenly(Money total, int parts) {
        return of(
                total, IntStream.range(0, parts).mapToObj(at -> BigDecimal.ONE).toList());
    }
}
