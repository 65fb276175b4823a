package org.ganlao.skills.appraisal.exam.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Property
    void two_decide_where_they_agree_and_a_third_where_they_differ(
            @ForAll @IntRange(max = 1000) int one,
            @ForAll @IntRange(max = 1000) int other,
            @ForAll @IntRange(max = 1000) int third) {
        Scoring two = new Scoring(List.of(mark(1, one, FIRST, "a"), mark(2, other, SECOND, "b")));
        assertThat(two.differ()).isEqualTo(one != other);
        assertThat(two.agreed().isPresent()).isEqualTo(one == other);
        if (one == other) {
            assertThat(two.agreed()).contains(tenths(one));
        } else {
            List<Scoring.Mark> three = new ArrayList<>(two.marks());
            three.add(mark(two.placeFor(THIRD, "c"), third, THIRD, "c"));
            assertThat(new Scoring(three).agreed()).contains(tenths(third));
        }
    }

    @Test
    void one_alone_decides_nothing() {
        Scoring one = new Scoring(List.of(mark(1, 700, FIRST, "a")));

        assertThat(one.agreed()).isEmpty();
        assertThat(one.differ()).isFalse();
        assertThat(one.placeFor(SECOND, "b")).isEqualTo(2);
    }

    @Test
    void the_same_score_with_other_places_is_the_same() {
        Scoring two = new Scoring(List.of(
                new Scoring.Mark(1, new BigDecimal("70"), FIRST, "a"),
                new Scoring.Mark(2, new BigDecimal("70.0"), SECOND, "b")));

        assertThat(two.differ()).isFalse();
        refuses(two, THIRD, "c", ExamRefusal.SCORES_COMPLETE);
    }

    @Test
    void neither_the_same_person_nor_the_same_examiner_scores_twice() {
        Scoring one = new Scoring(List.of(mark(1, 700, FIRST, "a")));
        refuses(one, FIRST, "b", ExamRefusal.SCORED_BY_SAME_PERSON);
        refuses(one, SECOND, "a", ExamRefusal.SCORED_BY_SAME_PERSON);

        Scoring differing = new Scoring(List.of(mark(1, 700, FIRST, "a"), mark(2, 710, SECOND, "b")));
        refuses(differing, FIRST, "c", ExamRefusal.SCORED_BY_SAME_PERSON);
        refuses(differing, THIRD, "b", ExamRefusal.SCORED_BY_SAME_PERSON);
        assertThat(differing.placeFor(THIRD, "c")).isEqualTo(3);
    }

    @Test
    void takes_the_place_of_one_that_was_annulled() {
        assertThat(new Scoring(List.of(mark(2, 700, SECOND, "b"))).placeFor(FIRST, "a"))
                .isEqualTo(1);
    }

    private static void refuses(Scoring scoring, UUID examiner, String by, ExamRefusal why) {
        assertThatThrownBy(() -> scoring.placeFor(examiner, by))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static Scoring.Mark mark(int place, int score, UUID examiner, String by) {
        return new Scoring.Mark(place, tenths(score), examiner, by);
    }

    private static BigDecimal tenths(int score) {
        return BigDecimal.valueOf(score, 1);
    }
}
