package org.ganlao.laborrights.enforcement.yearlyreview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewResult.FAILED;
import static org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewResult.PASSED;
import static org.ganlao.laborrights.enforcement.yearlyreview.domain.YearlyReviewResult.TO_RECTIFY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class YearlyReviewTest {

    private static final LocalDate CALLED = LocalDate.of(2007, 3, 1);
    private static final LocalDate SUBMIT_BY = LocalDate.of(2007, 4, 30);
    private static final LocalDate LATER = SUBMIT_BY.plusDays(1);
    private static final Instant NOW = Instant.parse("2007-05-01T01:00:00Z");

    private enum Act {
        SUBMIT(review -> review.submit(year(10, 10, "0.00"), "clerk", NOW)),
        PASS(review -> review.examine(LATER, PASSED, null, "合格", "inspector", NOW)),
        HAVE_IT_RECTIFIED(review -> review.examine(LATER, TO_RECTIFY, LATER, "限期整改", "inspector", NOW)),
        FAIL(review -> review.examine(LATER, FAILED, null, "不合格", "inspector", NOW)),
        GIVE_UP(review -> review.giveUp(LATER.plusDays(1), "逾期未报送", NOW)),
        INSPECT(review -> review.inspect(LATER.plusDays(1), UUID.randomUUID(), NOW)),
        ANNUL(review -> review.annul("重复通知", NOW));

        private final Consumer<YearlyReview> on;

        Act(Consumer<YearlyReview> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_a_review_or_is_refused() {
        StateTables.of("yearlyreview", "yearly review", YearlyReviewState.class, Act.class)
                .where(YearlyReviewTest::in, (act, review) -> act.on.accept(review), YearlyReview::state);
    }

    @Test
    void a_year_is_reviewed_when_it_is_over_and_the_employer_has_time() {
        refuses(YearlyReviewRefusal.YEAR_NOT_OVER, () -> call(2007, SUBMIT_BY));
        refuses(YearlyReviewRefusal.SUBMIT_BY_TOO_EARLY, () -> call(2006, CALLED.minusDays(1)));
        call(2006, CALLED);
    }

    @Test
    void nobody_passes_who_states_that_something_is_owed() {
        refuses(YearlyReviewRefusal.NOT_FAULTLESS, () -> Act.PASS.on.accept(submitted(year(9, 10, "0.00"))));
        refuses(YearlyReviewRefusal.NOT_FAULTLESS, () -> Act.PASS.on.accept(submitted(year(10, 9, "0.00"))));
        refuses(YearlyReviewRefusal.NOT_FAULTLESS, () -> Act.PASS.on.accept(submitted(year(10, 10, "0.01"))));
        refuses(YearlyReviewRefusal.MORE_THAN_WORKERS, () -> year(11, 10, "0.00"));
        refuses(YearlyReviewRefusal.MORE_THAN_WORKERS, () -> year(10, 11, "0.00"));
        refuses(YearlyReviewRefusal.OWED_BELOW_ZERO, () -> year(10, 10, "-0.01"));
    }

    @Test
    void another_person_than_who_took_the_statement_down_examines_it() {
        refuses(
                RecordRefusal.PROPOSED_BY_YOU,
                () -> in(YearlyReviewState.SUBMITTED).examine(LATER, PASSED, null, "合格", "clerk", NOW));
    }

    @Test
    void what_is_put_right_is_handed_in_anew_until_its_own_last_day() {
        YearlyReview review = submitted(year(9, 10, "0.00"));
        refuses(
                YearlyReviewRefusal.SUBMIT_BY_TOO_EARLY,
                () -> review.examine(LATER, TO_RECTIFY, LATER.minusDays(1), "限期整改", "inspector", NOW));
        review.examine(LATER, TO_RECTIFY, LATER.plusMonths(1), "限期整改", "inspector", NOW);

        refuses(YearlyReviewRefusal.TIME_TO_SUBMIT, () -> review.giveUp(LATER.plusMonths(1), "逾期未报送", NOW));
        review.submit(new YearStatement(LATER.plusDays(5), 10, 10, 10, Money.ZERO), "clerk", NOW);
        review.examine(LATER.plusDays(6), PASSED, null, "合格", "inspector", NOW);
        assertThat(review.state()).isEqualTo(YearlyReviewState.PASSED);
    }

    @Test
    void who_failed_has_one_case_that_goes_on() {
        YearlyReview review = in(YearlyReviewState.FAILED);
        UUID first = UUID.randomUUID();
        UUID next = UUID.randomUUID();
        review.inspect(LATER.plusDays(1), first, NOW);

        refuses(YearlyReviewRefusal.REVIEW_HAS_CASE, () -> review.inspect(LATER.plusDays(1), first, NOW));
        review.inspect(LATER.plusDays(1), next, NOW);
        assertThat(review.inspectionCase()).isEqualTo(next);
    }

    private static YearlyReview in(YearlyReviewState state) {
        return switch (state) {
            case CALLED -> called();
            case SUBMITTED -> submitted(year(10, 10, "0.00"));
            case TO_RECTIFY -> after(Act.HAVE_IT_RECTIFIED);
            case PASSED -> after(Act.PASS);
            case FAILED -> after(Act.FAIL);
            case ANNULLED -> after(Act.ANNUL);
        };
    }

    private static YearlyReview after(Act act) {
        YearlyReview review = submitted(year(10, 10, "0.00"));
        act.on.accept(review);
        return review;
    }

    private static YearlyReview submitted(YearStatement statement) {
        YearlyReview review = called();
        review.submit(statement, "clerk", NOW);
        return review;
    }

    private static YearlyReview called() {
        return new YearlyReview(UUID.randomUUID(), new Origin("test", "1"), call(2006, SUBMIT_BY), NOW);
    }

    private static YearlyReview.Call call(int year, LocalDate submitBy) {
        return new YearlyReview.Call("360102", "71526726X", "某建筑公司", year, CALLED, submitBy);
    }

    private static YearStatement year(int contracts, int insured, String owed) {
        return new YearStatement(LATER, 10, contracts, insured, Money.of(owed));
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
