package org.ganlao.employment.money.reward.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a city gets of a pot.
 *
 * @param grant that brings it; null before, and where the amount is nothing
 */
@Embeddable
public record RewardShare(
        @Column(nullable = false) String region,
        @Column(nullable = false) BigDecimal points,
        @Column(nullable = false) Money amount,
        @Column(name = "grant_id") UUID grant) {

    /** A city's part in whole cents, and what is left of it below a cent. */
    private record Cut(String region, BigDecimal points, BigInteger cents, BigInteger rest) {}

    RewardShare granted(UUID by) {
        return new RewardShare(region, points, amount, by);
    }

    /**
     * Shares the pot by points, to the cent: each city gets its exact part without the fraction of a cent, and the cents that
     * are left go one by one to the largest fractions, of equal ones to the lower code. The shares sum to the pot.
     *
     * @throws Rejection if nobody has a point
     */
    public static List<RewardShare> of(Money pot, List<RewardLine> lines) {
        Map<String, BigDecimal> points = new TreeMap<>(lines.stream()
                .collect(Collectors.groupingBy(
                        RewardLine::region,
                        Collectors.reducing(BigDecimal.ZERO, RewardLine::points, BigDecimal::add))));
        BigDecimal all = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0) {
            throw new Rejection(RewardRefusal.NOTHING_ACHIEVED);
        }
        BigInteger cents = cents(pot);
        List<Cut> cuts = points.entrySet().stream()
                .map(entry -> cut(entry.getKey(), entry.getValue(), cents, all))
                .toList();
        BigInteger left = cents.subtract(cuts.stream().map(Cut::cents).reduce(BigInteger.ZERO, BigInteger::add));
        List<String> upwards = cuts.stream()
                .sorted(Comparator.comparing(Cut::rest).reversed().thenComparing(Cut::region))
                .limit(left.longValueExact())
                .map(Cut::region)
                .toList();
        List<RewardShare> shares = new ArrayList<>();
        cuts.forEach(cut -> shares.add(share(cut, upwards.contains(cut.region()))));
        return shares;
    }

    private static Cut cut(String region, BigDecimal points, BigInteger cents, BigDecimal all) {
        int scale = Math.max(points.scale(), all.scale());
        BigInteger part = points.setScale(scale).unscaledValue().multiply(cents);
        BigInteger[] divided = part.divideAndRemainder(all.setScale(scale).unscaledValue());
        return new Cut(region, points, divided[0], divided[1]);
    }

    private static RewardShare share(Cut cut, boolean upwards) {
        BigInteger cents = upwards ? cut.cents().add(BigInteger.ONE) : cut.cents();
        return new RewardShare(cut.region(), cut.points(), new Money(new BigDecimal(cents, 2)), null);
    }

    private static BigInteger cents(Money amount) {
        return amount.amount().unscaledValue();
    }
}
