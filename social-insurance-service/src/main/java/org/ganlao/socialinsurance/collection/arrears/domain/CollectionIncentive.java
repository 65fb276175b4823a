package org.ganlao.socialinsurance.collection.arrears.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;

/**
 * What a county's agency earns by collecting what is due: a part of what it collected, by the tier that its rate reaches.
 *
 * @param tiers the highest first
 */
public record CollectionIncentive(List<Tier> tiers) {

    /**
     * @param from collection rate from which it holds, in percent
     * @param percent of what was collected
     */
    public record Tier(BigDecimal from, BigDecimal percent) {}

    /** @param written {@code 98=0.5 95=0.3}: from 98 % on a half percent, from 95 % on three tenths */
    public static CollectionIncentive read(String written) {
        return new CollectionIncentive(Stream.of(written.split(" "))
                .map(tier -> tier.split("="))
                .map(parts -> new Tier(new BigDecimal(parts[0]), new BigDecimal(parts[1])))
                .sorted((first, second) -> second.from().compareTo(first.from()))
                .toList());
    }

    /** In percent with two places, cut off: a rate is not rounded into a tier. Nothing due is all collected. */
    public static BigDecimal rate(Money due, Money paid) {
        return due.isPositive()
                ? paid.amount().movePointRight(2).divide(due.amount(), 2, RoundingMode.DOWN)
                : new BigDecimal("100.00");
    }

    public Money of(Money due, Money paid) {
        BigDecimal rate = rate(due, paid);
        return tiers.stream()
                .filter(tier -> rate.compareTo(tier.from()) >= 0)
                .findFirst()
                .map(tier -> paid.times(tier.percent().movePointLeft(2)))
                .orElse(Money.ZERO);
    }
}
