package org.ganlao.laborrights.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.Test;

/** Donghu and Xihu are districts of Nanchang. */
class WarningSumsTest {

    private static final String PROVINCE = "360000";
    private static final String CITY = "360100";
    private static final String DONGHU = "360102";
    private static final String XIHU = "360103";
    private static final RegionTree TREE = RegionTree.registered();

    @Test
    void what_is_spread_over_a_city_and_its_districts_is_warned_of_in_the_city() {
        WarningSums sums = sums(Map.of(CITY, petitions(1), DONGHU, new WarningCounts(0, 1, 0), XIHU, petitions(1)));

        assertThat(sums.smallestReached()).containsExactly(CITY);
        assertThat(sums.in(CITY).score()).isEqualTo(5);
        assertThat(sums.in(DONGHU).score()).isEqualTo(3);
    }

    @Test
    void what_a_district_alone_comes_to_is_warned_of_there_and_not_once_more_above() {
        assertThat(sums(Map.of(DONGHU, petitions(5), XIHU, petitions(4))).smallestReached())
                .containsExactly(DONGHU);
        assertThat(sums(Map.of(DONGHU, petitions(5), XIHU, petitions(5))).smallestReached())
                .containsExactly(DONGHU, XIHU);
    }

    @Test
    void where_nothing_is_known_nothing_is_reached() {
        assertThat(sums(Map.of()).smallestReached()).isEmpty();
        assertThat(sums(Map.of()).in(DONGHU).score()).isZero();
    }

    @Property
    void a_region_has_all_that_lies_in_it_and_is_warned_of_where_none_below_is(
            @ForAll @IntRange(max = 9) int city,
            @ForAll @IntRange(max = 9) int donghu,
            @ForAll @IntRange(max = 9) int xihu) {
        Map<String, WarningCounts> counts = new HashMap<>();
        counts.put(CITY, petitions(city));
        counts.put(DONGHU, petitions(donghu));
        counts.put(XIHU, petitions(xihu));

        WarningSums sums = sums(counts);

        assertThat(sums.in(CITY).score()).isEqualTo(city + donghu + xihu);
        assertThat(sums.in(PROVINCE).score()).isEqualTo(city + donghu + xihu);
        Set<String> warned = sums.smallestReached();
        assertThat(warned.isEmpty()).isEqualTo(city + donghu + xihu < 5);
        assertThat(warned).allSatisfy(region -> {
            assertThat(sums.in(region).reached()).isTrue();
            assertThat(warned).doesNotContainAnyElementsOf(TREE.ancestors(region));
        });
    }

    private static WarningCounts petitions(int count) {
        return new WarningCounts(count, 0, 0);
    }

    private static WarningSums sums(Map<String, WarningCounts> counts) {
        return new WarningSums(counts, TREE::ancestors, (region, found) -> WarningFigures.of(found, 3, 2, 5));
    }
}
