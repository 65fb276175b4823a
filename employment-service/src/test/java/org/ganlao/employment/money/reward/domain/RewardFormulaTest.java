package org.ganlao.employment.money.reward.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RewardFormulaTest {

    private static final String JOBS = "new-urban-employment";
    private static final Set<String> CITIES = Set.of("360100", "360200");

    private final RewardFormula formula = new RewardFormula(Map.of(JOBS, new BigDecimal("0.4")), new BigDecimal("1.2"));

    private static Achievement achieved(String city, String target, String achieved) {
        return new Achievement(city, JOBS, new BigDecimal(target), new BigDecimal(achieved));
    }

    @Test
    void a_city_has_points_for_its_part_of_the_whole_task() {
        List<RewardLine> lines =
                formula.points(CITIES, List.of(achieved("360100", "750", "300"), achieved("360200", "250", "250")));

        assertThat(lines).extracting(RewardLine::region).containsExactlyInAnyOrder("360100", "360200");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.points())
                        .isEqualByComparingTo(line.region().equals("360100") ? "0.12" : "0.10"));
    }

    @Test
    void what_is_achieved_counts_up_to_the_cap() {
        assertThat(counted("119")).isEqualByComparingTo("119");
        assertThat(counted("120")).isEqualByComparingTo("120");
        assertThat(counted("121")).isEqualByComparingTo("120");
    }

    @Test
    void every_city_is_there_once_with_a_target_and_nobody_else() {
        Achievement one = achieved("360100", "100", "1");
        Achievement two = achieved("360200", "100", "1");
        assertRefused(RewardRefusal.ACHIEVEMENT_INCOMPLETE, () -> formula.points(CITIES, List.of(one)));
        assertRefused(RewardRefusal.ACHIEVEMENT_INCOMPLETE, () -> formula.points(CITIES, List.of(one, two, two)));
        assertRefused(
                RewardRefusal.ACHIEVEMENT_INCOMPLETE,
                () -> formula.points(CITIES, List.of(one, achieved("360200", "0", "1"))));
        assertRefused(
                RewardRefusal.ACHIEVEMENT_INCOMPLETE,
                () -> formula.points(CITIES, List.of(one, new Achievement("360200", JOBS, null, BigDecimal.ONE))));
        assertRefused(
                RewardRefusal.ACHIEVEMENT_UNKNOWN,
                () -> formula.points(CITIES, List.of(one, two, achieved("360300", "100", "1"))));
        assertRefused(
                RewardRefusal.ACHIEVEMENT_UNKNOWN,
                () -> formula.points(
                        CITIES, List.of(one, two, new Achievement("360100", "other", BigDecimal.ONE, BigDecimal.ONE))));
    }

    @Test
    void where_nothing_was_told_nothing_was_achieved() {
        List<RewardLine> lines = formula.points(
                CITIES, List.of(achieved("360100", "100", "1"), new Achievement("360200", JOBS, BigDecimal.TEN, null)));

        assertThat(lines)
                .filteredOn(line -> line.region().equals("360200"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.achieved()).isEqualByComparingTo("0");
                    assertThat(line.points()).isEqualByComparingTo("0");
                });
    }

    private BigDecimal counted(String achieved) {
        return formula
                .points(CITIES, List.of(achieved("360100", "100", achieved), achieved("360200", "100", "1")))
                .stream()
                .filter(line -> line.region().equals("360100"))
                .findFirst()
                .orElseThrow()
                .counted();
    }
}
