package org.ganlao.gateway.plan.counting.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RegionRollUpTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 31);

    private final RegionTree tree = RegionTree.registered();

    @Test
    void a_city_is_the_sum_of_its_counties_their_townships_and_its_own_unit() {
        RegionRollUp sums = RegionRollUp.of(
                List.of(
                        row("360102", 5),
                        row("360102003", 2),
                        row("360121", 7),
                        row("360100", 1),
                        row("360302", 100),
                        row("360000", 1000)),
                tree);
        assertThat(sums.sums("360102", "m").inYear()).isEqualByComparingTo("7");
        assertThat(sums.sums("360100", "m").inYear()).isEqualByComparingTo("15");
        assertThat(sums.sums("360000", "m").inYear()).isEqualByComparingTo("1115");
        assertThat(sums.sums("360200", "m").isTold()).isFalse();
    }

    @RepeatedTest(20)
    void every_parent_is_the_sum_of_its_children_and_its_own_unit(RepetitionInfo repetition) {
        // Given
        Random random = new Random(repetition.getCurrentRepetition());
        List<Region> regions = tree.all(DAY);
        List<MeasureSums> reported = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            reported.add(row(regions.get(random.nextInt(regions.size())).code(), random.nextInt(50) - 10));
        }

        // When
        RegionRollUp sums = RegionRollUp.of(reported, tree);

        // Then
        for (Region parent : regions) {
            BigDecimal own = reported.stream()
                    .filter(row -> row.region().equals(parent.code()))
                    .map(row -> row.sums().inYear())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal children = tree.children(parent.code(), DAY).stream()
                    .map(child -> sums.sums(child.code(), "m").inYear())
                    .reduce(own, BigDecimal::add);
            assertThat(sums.sums(parent.code(), "m").inYear()).isEqualByComparingTo(children);
            assertThat(sums.sums(Place.ownUnitOf(parent.code()), "m").inYear())
                    .isEqualByComparingTo(Place.hasOwnUnit(parent.level()) ? own : BigDecimal.ZERO);
        }
    }

    private static MeasureSums row(String region, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new MeasureSums("m", region, new WindowSums(number, number, number, number, number, 1, false));
    }
}
