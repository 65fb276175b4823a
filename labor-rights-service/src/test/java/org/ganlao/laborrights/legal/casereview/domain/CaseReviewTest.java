package org.ganlao.laborrights.legal.casereview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReviewTest {

    private static final Instant NOW = Instant.parse("2007-06-20T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2007, 6, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2007, 5, 31);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final ReviewCriteria CRITERIA = new ReviewCriteria(
            LocalDate.of(2005, 7, 1),
            "工作口径",
            false,
            List.of(new ReviewCriterion("facts", "事实", "Facts", 30), new ReviewCriterion("law", "依据", "Law", 20)),
            90,
            75);

    private enum Step {
        EXAMINE(review -> review.examine(TODAY, ONE, List.of(), CRITERIA, "supervisor", NOW)),
        CONCLUDE(review -> review.conclude(TODAY, CRITERIA, "supervisor", NOW)),
        ANNUL(review -> review.annul("重复评查", "head", NOW));

        private final Consumer<CaseReview> on;

        Step(Consumer<CaseReview> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_a_review_or_is_refused() {
        StateTables.of("casereview", "case review", CaseReviewState.class, Step.class)
                .where(CaseReviewTest::in, (step, review) -> step.on.accept(review), CaseReview::state);
    }

    @ParameterizedTest
    @CsvSource({"20, 90.00, EXCELLENT", "21, 89.50, PASSED", "30, 85.00, PASSED"})
    void the_average_of_the_cases_gives_the_grade(int facts, BigDecimal average, ReviewGrade grade) {
        CaseReview review = drawn();
        review.examine(TODAY, ONE, List.of(deduction(ONE, "facts", facts)), CRITERIA, "supervisor", NOW);
        refuses(CaseReviewRefusal.CASES_NOT_EXAMINED, () -> Step.CONCLUDE.on.accept(review));
        review.examine(TODAY, OTHER, List.of(), CRITERIA, "supervisor", NOW);

        Step.CONCLUDE.on.accept(review);

        assertThat(review.average()).isEqualByComparingTo(average);
        assertThat(review.grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"20, PASSED", "21, FAILED"})
    void below_the_least_average_it_is_failed(int others, ReviewGrade grade) {
        CaseReview review = drawn();
        review.examine(TODAY, ONE, List.of(deduction(ONE, "facts", 30)), CRITERIA, "supervisor", NOW);
        review.examine(TODAY, OTHER, List.of(deduction(OTHER, "facts", others)), CRITERIA, "supervisor", NOW);

        Step.CONCLUDE.on.accept(review);

        assertThat(review.grade()).isEqualTo(grade);
    }

    @Test
    void what_is_stated_of_a_case_once_more_replaces_what_was_stated() {
        CaseReview review = drawn();
        review.examine(
                TODAY,
                ONE,
                List.of(deduction(ONE, "facts", 30), deduction(ONE, "law", 20)),
                CRITERIA,
                "supervisor",
                NOW);
        assertThat(review.sample().get(0).score()).isEqualTo(50);

        review.examine(TODAY, ONE, List.of(deduction(ONE, "law", 5)), CRITERIA, "supervisor", NOW);

        assertThat(review.sample().get(0).score()).isEqualTo(95);
        assertThat(review.deductions()).hasSize(1);
    }

    @Test
    void a_criterion_is_deducted_once_within_its_points() {
        refuses(CaseReviewRefusal.DEDUCTION_UNFIT, () -> CRITERIA.left(List.of(deduction(ONE, "facts", 31))));
        refuses(CaseReviewRefusal.DEDUCTION_UNFIT, () -> CRITERIA.left(List.of(deduction(ONE, "luck", 1))));
        refuses(
                CaseReviewRefusal.DEDUCTION_UNFIT,
                () -> CRITERIA.left(List.of(deduction(ONE, "law", 1), deduction(ONE, "law", 1))));
        assertThat(CRITERIA.left(List.of(deduction(ONE, "facts", 30)))).isEqualTo(70);
        refuses(
                CaseReviewRefusal.NOT_DRAWN,
                () -> drawn().examine(TODAY, UUID.randomUUID(), List.of(), CRITERIA, "supervisor", NOW));
    }

    @Test
    void nobody_reviews_own_cases_or_a_period_that_is_not_over_or_empty() {
        refuses(CaseReviewRefusal.OWN_CASES, () -> review("officer", LAST_DAY, sample()));
        refuses(CaseReviewRefusal.PERIOD_NOT_OVER, () -> review("supervisor", TODAY, sample()));
        refuses(CaseReviewRefusal.NO_CASES_TO_REVIEW, () -> review("supervisor", LAST_DAY, List.of()));
        refuses(
                CaseReviewRefusal.REVIEWED_PERIOD,
                () -> new ReviewedOfficer("360102", "officer", LAST_DAY, LAST_DAY.minusDays(1)));
        review("supervisor", TODAY.minusDays(1), sample());
    }

    @Test
    void who_is_reviewed_examines_concludes_and_annuls_nothing_and_who_drew_draws_once() {
        CaseReview review = in(CaseReviewState.DRAWN);

        refuses(CaseReviewRefusal.OWN_CASES, () -> review.examine(TODAY, ONE, List.of(), CRITERIA, "officer", NOW));
        refuses(CaseReviewRefusal.OWN_CASES, () -> review.conclude(TODAY, CRITERIA, "officer", NOW));
        refuses(CaseReviewRefusal.OWN_CASES, () -> review.annul("重复评查", "officer", NOW));
        refuses(CaseReviewRefusal.ANNULLED_BY_WHO_DREW, () -> review.annul("重复评查", "supervisor", NOW));
    }

    private static CaseReview in(CaseReviewState state) {
        CaseReview review = review("supervisor", LAST_DAY, List.of(new SampledCase("reconsideration", ONE, 100)));
        switch (state) {
            case DRAWN -> {}
            case CONCLUDED -> Step.CONCLUDE.on.accept(review);
            case ANNULLED -> Step.ANNUL.on.accept(review);
        }
        return review;
    }

    private static CaseReview drawn() {
        return review("supervisor", LAST_DAY, sample());
    }

    private static CaseReview review(String reviewer, LocalDate until, List<SampledCase> sample) {
        return new CaseReview(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new ReviewedOfficer("360102", "officer", LocalDate.of(2007, 1, 1), until),
                new CaseReview.Drawn("seed", sample.size(), sample),
                CRITERIA,
                reviewer,
                TODAY,
                NOW);
    }

    private static List<SampledCase> sample() {
        return List.of(
                new SampledCase("reconsideration", ONE, null), new SampledCase("licence-application", OTHER, null));
    }

    private static CaseDeduction deduction(UUID of, String criterion, int points) {
        return new CaseDeduction(of, criterion, points, "缺签字");
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
