package org.ganlao.skills.provider.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.provider.rating.domain.Grade;
import org.ganlao.skills.provider.rating.domain.RatedFact;
import org.ganlao.skills.provider.rating.domain.Rating;
import org.ganlao.skills.provider.rating.domain.RatingLine;
import org.ganlao.skills.provider.rating.domain.RatingRefusal;
import org.ganlao.skills.provider.rating.domain.RatingScheme;
import org.junit.jupiter.api.Test;

/** The shipped criteria: 80 to start with; A from 90, B from 70, C from 55. */
class RatingSchemeTest {

    private final RatingSchemes schemes = new RatingSchemes();
    private final RatingScheme scheme = schemes.on(LocalDate.of(2007, 6, 30));

    @Test
    void an_institution_of_which_nothing_is_known_has_a_b() {
        Rating rating = scheme.rate(Map.of());

        assertThat(rating.points()).isEqualTo(80);
        assertThat(rating.grade()).isEqualTo(Grade.B);
        assertThat(rating.lines()).hasSize(RatedFact.values().length);
    }

    @Test
    void grades_change_on_the_point() {
        assertThat(graded(Map.of(RatedFact.INSPECTION_PASSED, 1L))).isEqualTo("85 B");
        assertThat(graded(Map.of(RatedFact.INSPECTION_PASSED, 2L))).isEqualTo("90 A");
        assertThat(graded(Map.of(RatedFact.OVERDUE_DEFECT, 1L))).isEqualTo("70 B");
        assertThat(graded(Map.of(RatedFact.QUALITY_DEFECT, 2L))).isEqualTo("68 C");
        assertThat(graded(Map.of(RatedFact.FALSE_ADVERTISING, 1L, RatedFact.OVERDUE_DEFECT, 1L)))
                .isEqualTo("55 C");
        assertThat(graded(Map.of(RatedFact.FALSE_ADVERTISING, 1L, RatedFact.QUALITY_DEFECT, 2L)))
                .isEqualTo("53 D");
    }

    @Test
    void what_has_a_bound_adds_and_takes_off_no_more() {
        assertThat(graded(Map.of(RatedFact.INSPECTION_PASSED, 3L))).isEqualTo("95 A");
        assertThat(graded(Map.of(RatedFact.INSPECTION_PASSED, 4L))).isEqualTo("95 A");
        assertThat(graded(Map.of(RatedFact.COMPLAINT_UPHELD, 5L))).isEqualTo("40 D");
        assertThat(graded(Map.of(RatedFact.COMPLAINT_UPHELD, 6L))).isEqualTo("40 D");
        assertThat(graded(Map.of(RatedFact.OVERDUE_DEFECT, 9L))).isEqualTo("0 D");
    }

    @Test
    void few_completed_is_below_six_tenths_of_ten_at_least() {
        assertThat(scheme.fewCompleted(10, 5)).isEqualTo(1);
        assertThat(scheme.fewCompleted(10, 6)).isZero();
        assertThat(scheme.fewCompleted(9, 0)).isZero();
        assertThat(scheme.fewCompleted(0, 0)).isZero();
    }

    @Test
    void few_passed_is_below_six_tenths_of_ten_at_least() {
        assertThat(scheme.fewPassed(10, 5)).isEqualTo(1);
        assertThat(scheme.fewPassed(10, 6)).isZero();
        assertThat(scheme.fewPassed(9, 0)).isZero();
    }

    @Test
    void exams_and_revoked_certificates_of_graduates_take_points_off() {
        assertThat(graded(Map.of(RatedFact.FEW_PASSED, 1L))).isEqualTo("70 B");
        assertThat(graded(Map.of(RatedFact.CERTIFICATE_REVOKED, 3L))).isEqualTo("65 C");
        assertThat(graded(Map.of(RatedFact.CERTIFICATE_REVOKED, 5L))).isEqualTo("60 C");
    }

    @Test
    void twelve_months_count_to_the_day() {
        assertThat(scheme.since(LocalDate.of(2007, 6, 30))).isEqualTo(LocalDate.of(2006, 7, 1));
    }

    @Test
    void before_the_first_criteria_nobody_is_rated() {
        assertThatThrownBy(() -> schemes.on(LocalDate.of(1999, 12, 31)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(RatingRefusal.CRITERIA_MISSING));
    }

    @Test
    void what_was_published_before_exams_counted_stays_as_it_was() {
        RatingScheme before = schemes.on(LocalDate.of(2007, 2, 1));

        Rating rating = before.rate(Map.of(RatedFact.FEW_PASSED, 1L, RatedFact.CERTIFICATE_REVOKED, 4L));

        assertThat(rating.points()).isEqualTo(80);
        assertThat(rating.lines())
                .extracting(RatingLine::fact)
                .doesNotContain(RatedFact.FEW_PASSED, RatedFact.CERTIFICATE_REVOKED);
    }

    @Property(tries = 200)
    void the_points_are_what_the_lines_add_up_to_and_never_below_nothing(
            @ForAll @LongRange(max = 50) long complaints, @ForAll @LongRange(max = 50) long passed) {
        Rating rating =
                scheme.rate(Map.of(RatedFact.COMPLAINT_UPHELD, complaints, RatedFact.INSPECTION_PASSED, passed));

        List<RatingLine> lines = rating.lines();
        int sum = 80 + lines.stream().mapToInt(RatingLine::points).sum();
        assertThat(rating.points()).isEqualTo(Math.max(0, sum));
    }

    private String graded(Map<RatedFact, Long> counts) {
        Rating rating = scheme.rate(counts);
        return rating.points() + " " + rating.grade();
    }
}
