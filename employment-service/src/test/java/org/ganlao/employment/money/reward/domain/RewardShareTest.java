package org.ganlao.employment.money.reward.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;

class RewardShareTest {

    @Test
    void cents_that_are_left_go_to_the_largest_fractions() {
        assertThat(shares("100.00", "1", "1", "1"))
                .extracting(RewardShare::amount)
                .extracting(Money::toString)
                .containsExactly("33.34", "33.33", "33.33");
        assertThat(shares("0.05", "3", "2", "4"))
                .extracting(RewardShare::amount)
                .extracting(Money::toString)
                .containsExactly("0.02", "0.01", "0.02");
    }

    @Test
    void who_has_no_points_gets_nothing() {
        assertThat(shares("10.00", "0", "5"))
                .extracting(RewardShare::amount)
                .containsExactly(Money.ZERO, Money.of("10.00"));
        assertRefused(RewardRefusal.NOTHING_ACHIEVED, () -> shares("10.00", "0", "0"));
    }

    @Property
    void shares_sum_to_the_pot_and_are_exact_to_less_than_a_cent(
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 11) List<@IntRange(min = 0, max = 1_000_000) Integer> points) {
        if (points.stream().allMatch(point -> point == 0)) {
            return;
        }
        Money pot = new Money(BigDecimal.valueOf(cents, 2));
        BigDecimal all =
                BigDecimal.valueOf(points.stream().mapToLong(Integer::longValue).sum());

        List<RewardShare> shares = RewardShare.of(
                pot, lines(points.stream().map(BigDecimal::valueOf).toList()));

        assertThat(Money.sum(shares.stream().map(RewardShare::amount).toList())).isEqualTo(pot);
        assertThat(shares).allSatisfy(share -> {
            BigDecimal exact = pot.amount().multiply(share.points()).divide(all, 20, RoundingMode.HALF_UP);
            assertThat(share.amount().amount().subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        });
    }

    private static List<RewardShare> shares(String pot, String... points) {
        return RewardShare.of(
                Money.of(pot),
                lines(List.of(points).stream().map(BigDecimal::new).toList()));
    }

    private static List<RewardLine> lines(List<BigDecimal> points) {
        BigDecimal one = BigDecimal.ONE;
        return IntStream.range(0, points.size())
                .mapToObj(i -> new RewardLine(
                        "36%02d00".formatted(i + 1), "new-urban-employment", one, one, one, one, points.get(i)))
                .toList();
    }
}
