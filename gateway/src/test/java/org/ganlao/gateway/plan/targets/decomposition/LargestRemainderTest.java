package org.ganlao.gateway.plan.targets.decomposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Property
    void parts_are_whole_units_never_negative_and_sum_exactly(
            @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long units,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1_000_000_000L) Long> weights) {
        // Given
        BigDecimal total = BigDecimal.valueOf(units, decimals);
        Map<String, BigDecimal> places = places(weights);

        // When
        Map<String, BigDecimal> parts = LargestRemainder.split(total, decimals, places);

        // Then
        assertThat(parts).containsOnlyKeys(places.keySet());
        assertThat(parts.values()).allMatch(part -> part.signum() >= 0 && part.scale() == decimals);
        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
    }

    @Property
    void no_part_is_a_whole_unit_away_from_its_quota(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long units,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1_000_000L) Long> weights) {
        // Given
        Map<String, BigDecimal> places = places(weights);
        BigDecimal sum = places.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        // When
        Map<String, BigDecimal> parts = LargestRemainder.split(BigDecimal.valueOf(units), 0, places);

        // Then: |part · sum − units · weight| < sum, without any rounding
        parts.forEach((place, part) -> assertThat(part.multiply(sum)
                        .subtract(BigDecimal.valueOf(units).multiply(places.get(place)))
                        .abs())
                .isLessThan(sum));
    }

    @Property
    void the_order_in_which_weights_are_told_changes_nothing(
            @ForAll @LongRange(min = 0, max = 1_000_000L) long units,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 20L) Long> weights,
            @ForAll long seed) {
        // Given
        Map<String, BigDecimal> places = places(weights);
        List<Map.Entry<String, BigDecimal>> shuffled = new ArrayList<>(places.entrySet());
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, BigDecimal> otherwise = new LinkedHashMap<>();
        shuffled.forEach(entry -> otherwise.put(entry.getKey(), entry.getValue()));

        // Then
        assertThat(LargestRemainder.split(BigDecimal.valueOf(units), 0, otherwise))
                .isEqualTo(LargestRemainder.split(BigDecimal.valueOf(units), 0, places));
    }

    @Property
    void only_the_proportion_of_weights_counts(
            @ForAll @LongRange(min = 0, max = 1_000_000L) long units,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1000L) Long> weights) {
        // Given
        Map<String, BigDecimal> places = places(weights);
        Map<String, BigDecimal> scaled = new LinkedHashMap<>();
        places.forEach((place, weight) -> scaled.put(place, weight.multiply(new BigDecimal("0.02"))));

        // Then
        assertThat(LargestRemainder.split(BigDecimal.valueOf(units), 0, scaled))
                .isEqualTo(LargestRemainder.split(BigDecimal.valueOf(units), 0, places));
    }

    @Test
    void what_is_left_goes_to_those_who_lost_most_and_among_equals_to_the_lower_code() {
        // Given: quotas 3.5, 3.5, 3 of 10
        Map<String, BigDecimal> places =
                Map.of("a", new BigDecimal("7"), "b", new BigDecimal("7"), "c", new BigDecimal("6"));

        // Then
        assertThat(LargestRemainder.split(BigDecimal.TEN, 0, places))
                .isEqualTo(Map.of("a", new BigDecimal("4"), "b", new BigDecimal("3"), "c", new BigDecimal("3")));
    }

    /** At least one weighs something. */
    private static Map<String, BigDecimal> places(List<Long> weights) {
        Map<String, BigDecimal> places = new LinkedHashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            places.put("place-%02d".formatted(i), BigDecimal.valueOf(weights.get(i)));
        }
        if (weights.stream().allMatch(weight -> weight == 0)) {
            places.put("place-00", BigDecimal.ONE);
        }
        return places;
    }
}
