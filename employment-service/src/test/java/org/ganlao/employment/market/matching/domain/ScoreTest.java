package org.ganlao.employment.market.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.employment.occupation.domain.SkillLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final Weights WEIGHTS = new Weights(number("50"), number("30"), number("20"));
    private static final List<String> DONGHU = List.of("360000", "360100", "360102");

    @ParameterizedTest
    @CsvSource({
        "6-04-01-01, 6-04-01-01, 50.00",
        "6-04-01-02, 6-04-01-01, 37.50",
        "6-04-02-01, 6-04-01-01, 25.00",
        "6-05-01-01, 6-04-01-01, 12.50",
        "4-01-01-01, 6-04-01-01, 0.00",
        "6-04, 6-04-01-01, 50.00",
        "6-04-01-01, 6-04, 50.00",
        "6-05-01, 6-04-01-01, 16.67",
        "6, 6-04-01-01, 50.00"
    })
    void occupations_bring_the_classes_that_they_share(String sought, String offered, BigDecimal points) {
        assertThat(points(MatchCriterion.OCCUPATION, profile(sought, null, DONGHU), profile(offered, null, DONGHU)))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "360000 360100 360102, 30.00",
        "360000 360100 360103, 20.00",
        "360000 360200 360202, 10.00",
        "360000 360100 360102 360102003, 30.00",
        "360000 360100, 30.00",
        "360000, 30.00"
    })
    void regions_bring_the_levels_that_they_share(String regions, BigDecimal points) {
        assertThat(points(
                        MatchCriterion.REGION,
                        profile("6", null, List.of(regions.split(" "))),
                        profile("6", null, DONGHU)))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "SENIOR, , 20.00",
        ", , 20.00",
        ", JUNIOR, 0.00",
        "JUNIOR, INTERMEDIATE, 10.00",
        "INTERMEDIATE, INTERMEDIATE, 20.00",
        "SENIOR_TECHNICIAN, INTERMEDIATE, 20.00",
        "JUNIOR, SENIOR, 6.67"
    })
    void levels_bring_the_steps_held_of_those_asked_for(SkillLevel held, SkillLevel asked, BigDecimal points) {
        assertThat(points(MatchCriterion.LEVEL, profile("6", held, DONGHU), profile("6", asked, DONGHU)))
                .isEqualTo(points);
    }

    @Test
    void the_total_is_the_sum_of_the_working() {
        Score score = Score.of(
                profile("6-05-01", SkillLevel.JUNIOR, List.of("360000", "360200", "360202")),
                profile("6-04-01-01", SkillLevel.SENIOR, DONGHU),
                WEIGHTS);

        assertThat(score.total()).isEqualTo("33.34");
        assertThat(score.working()).extracting(Points::have).containsExactly(1, 1, 1);
        assertThat(score.working()).extracting(Points::need).containsExactly(3, 3, 3);
    }

    @Test
    void the_best_are_kept_in_one_order_however_they_are_seen() {
        // Given
        LocalDate day = LocalDate.of(2007, 3, 1);
        List<Match> all = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i ->
                        new Match(new UUID(0, i), day.plusDays(i % 5), new Score(BigDecimal.valueOf(i % 3), List.of())))
                .toList());
        List<Match> expected = all.stream().sorted().limit(10).toList();

        for (int seed = 0; seed < 20; seed++) {
            // When
            Collections.shuffle(all, new Random(seed));
            BestMatches best = new BestMatches(10);
            all.forEach(best::see);

            // Then
            assertThat(best.inOrder()).isEqualTo(expected);
        }
        assertThat(expected.get(0).found()).isEqualTo(new UUID(0, 5));
    }

    private static BigDecimal points(MatchCriterion criterion, Profile person, Profile vacancy) {
        return Score.of(person, vacancy, WEIGHTS).working().stream()
                .filter(points -> points.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static Profile profile(String occupation, SkillLevel level, List<String> regions) {
        return new Profile(occupation, level, regions);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
