package org.ganlao.laborrights.relation.responsibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilityAssessmentTest {

    private static final Instant NOW = Instant.parse("2007-05-20T01:00:00Z");
    private static final LocalDate ASSESSED = LocalDate.of(2007, 5, 10);
    private static final LocalDate LAST_DAY = LocalDate.of(2009, 5, 9);
    private static final ResponsibilityCriteria CRITERIA = new ResponsibilityCriteria(
            LocalDate.of(2006, 1, 1),
            "工作口径",
            false,
            24,
            List.of(
                    new ResponsibilityCriterion("wages", "工资支付", "Wages", 60),
                    new ResponsibilityCriterion("hours", "工时", "Hours", 40)),
            Map.of(ResponsibilityGrade.A, 90, ResponsibilityGrade.B, 75, ResponsibilityGrade.C, 60));

    private enum Step {
        SCORE(found -> found.score(found.lastStepOn(), CRITERIA, scores(60, 30), "clerk", NOW)),
        APPROVE(found -> found.approve(found.lastStepOn(), "reviewer", NOW)),
        GIVE_BACK(found -> found.giveBack(found.lastStepOn(), "缺依据", "reviewer", NOW)),
        ANNUL(found -> found.annul("重复登记", NOW));

        private final Consumer<ResponsibilityAssessment> on;

        Step(Consumer<ResponsibilityAssessment> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_an_assessment_or_is_refused() {
        StateTables.of("responsibility", "responsibility assessment", AssessmentState.class, Step.class)
                .where(
                        ResponsibilityAssessmentTest::in,
                        (step, found) -> step.on.accept(found),
                        ResponsibilityAssessment::state);
    }

    @ParameterizedTest
    @CsvSource({"60, 40, A", "60, 30, A", "60, 29, B", "60, 15, B", "60, 14, C", "60, 0, C", "59, 0, D", "0, 0, D"})
    void the_points_of_all_criteria_give_the_grade(int wages, int hours, ResponsibilityGrade grade) {
        assertThat(assessed(scores(wages, hours)).grade()).isEqualTo(grade);
    }

    @Test
    void each_criterion_is_scored_once_within_its_points() {
        refuses(ResponsibilityRefusal.POINTS_OUTSIDE, () -> assessed(scores(61, 0)));
        refuses(ResponsibilityRefusal.POINTS_OUTSIDE, () -> assessed(scores(0, -1)));
        refuses(
                ResponsibilityRefusal.CRITERIA_UNFIT,
                () -> assessed(List.of(new ResponsibilityScore("wages", 60, "工资台账"))));
        refuses(
                ResponsibilityRefusal.CRITERIA_UNFIT,
                () -> assessed(List.of(
                        new ResponsibilityScore("wages", 60, "工资台账"), new ResponsibilityScore("wages", 60, "工资台账"))));
    }

    @Test
    void it_is_valid_for_its_months_once_another_person_approved_it() {
        ResponsibilityAssessment found = in(AssessmentState.PROPOSED);
        assertThat(found.validOn(ASSESSED)).isFalse();
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> found.approve(ASSESSED, "clerk", NOW));
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> found.giveBack(ASSESSED, "缺依据", "clerk", NOW));

        Step.APPROVE.on.accept(found);

        assertThat(found.validOn(ASSESSED.minusDays(1))).isFalse();
        assertThat(found.validOn(ASSESSED)).isTrue();
        assertThat(found.validOn(LAST_DAY)).isTrue();
        assertThat(found.validOn(LAST_DAY.plusDays(1))).isFalse();
    }

    private static ResponsibilityAssessment in(AssessmentState state) {
        ResponsibilityAssessment found = assessed(scores(60, 40));
        switch (state) {
            case PROPOSED -> {}
            case APPROVED -> Step.APPROVE.on.accept(found);
            case RETURNED -> Step.GIVE_BACK.on.accept(found);
            case ANNULLED -> Step.ANNUL.on.accept(found);
        }
        return found;
    }

    private static ResponsibilityAssessment assessed(List<ResponsibilityScore> scores) {
        return new ResponsibilityAssessment(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new AssessedEmployer("360102", "71526726X", "机械厂", ASSESSED),
                CRITERIA,
                scores,
                "clerk",
                NOW);
    }

    private static List<ResponsibilityScore> scores(int wages, int hours) {
        return List.of(
                new ResponsibilityScore("wages", wages, "工资台账"), new ResponsibilityScore("hours", hours, "考勤记录"));
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
