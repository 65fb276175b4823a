package org.ganlao.gateway.plan.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.datafile.DataFile;
import org.junit.jupiter.api.Test;

/** Lights by the rules that are published for 2007. */
class RatingTest {

    private static final SupervisionPlan PLAN =
            DataFile.find("/plans/2007/supervision.yaml", SupervisionPlan.class).orElseThrow();
    private static final Rulebook RULES =
            PLAN.rulebook(LocalDate.of(2007, 3, 31)).orElseThrow();

    private final SupervisedTask task = SupervisionStatesTest.task(TaskState.OPEN);
    private final LocalDate due = task.progress().due();

    @Test
    void a_target_lights_by_its_status_and_one_without_facts_by_nothing() {
        assertThat(light(Watched.target("pension-insured", "at-risk"))).isEqualTo(Light.RED);
        assertThat(light(Watched.target("pension-insured", "behind"))).isEqualTo(Light.AMBER);
        assertThat(light(Watched.target("pension-insured", "on-pace"))).isEqualTo(Light.GREEN);
        assertThat(light(Watched.target("pension-insured", "no-facts-yet"))).isEqualTo(Light.GREY);
        assertThat(light(Watched.target("pension-insured", null))).isEqualTo(Light.GREY);
        assertThat(light()).isEqualTo(Light.GREY);
    }

    @Test
    void a_task_turns_amber_a_week_before_its_day_and_red_ten_days_behind_it() {
        assertThat(lightOn(due.minusDays(8))).isEqualTo(Light.GREEN);
        assertThat(lightOn(due.minusDays(7))).isEqualTo(Light.AMBER);
        assertThat(lightOn(due.plusDays(9))).isEqualTo(Light.AMBER);
        assertThat(lightOn(due.plusDays(10))).isEqualTo(Light.RED);
    }

    @Test
    void a_report_that_waits_too_long_is_the_units_and_one_sent_back_the_regions() {
        SupervisedTask reported = SupervisionStatesTest.task(TaskState.COMPLETION_REPORTED);
        LocalDate since = reported.progress().reportedOn();
        assertThat(light(Watched.task(reported, since.plusDays(9)))).isEqualTo(Light.GREEN);
        assertThat(rate(Watched.task(reported, since.plusDays(10))).reasons())
                .extracting(Rating.Cause::rule)
                .containsExactly("report-unread");
        SupervisedTask returned = SupervisionStatesTest.task(TaskState.RETURNED);
        assertThat(rate(Watched.task(returned, due.minusDays(20))).reasons())
                .extracting(Rating.Cause::rule)
                .containsExactly("task-returned");
    }

    @Test
    void an_item_has_the_worst_light_of_its_things_and_says_why_the_worst_first() {
        PlannedMilestone milestone = PLAN.milestone("model-cities").orElseThrow();
        LocalDate late = milestone.due().plusDays(1);
        Rating rating = rate(
                Watched.target("pension-insured", "behind"),
                Watched.target("medical-insured", "ahead"),
                MilestoneStanding.of(milestone, List.of("360000"), Map.of(), late)
                        .watched());
        assertThat(rating.light()).isEqualTo(Light.RED);
        assertThat(rating.reasons())
                .extracting(Rating.Cause::subject)
                .containsExactly("model-cities", "pension-insured");
    }

    @Test
    void a_milestone_of_each_city_is_there_when_the_last_has_it() {
        PlannedMilestone milestone = PLAN.milestone("arbitration-court-pilots").orElseThrow();
        LocalDate first = LocalDate.of(2007, 5, 1);
        LocalDate last = LocalDate.of(2007, 8, 1);
        List<String> both = List.of("360100", "360700");
        MilestoneStanding half = MilestoneStanding.of(milestone, both, Map.of("360700", last), milestone.due());
        assertThat(half.isReached()).isFalse();
        assertThat(half.reachedIn()).isEqualTo(1);
        assertThat(half.daysOverdue()).isZero();
        assertThat(light(half.watched())).isEqualTo(Light.AMBER);
        MilestoneStanding whole = MilestoneStanding.of(
                milestone,
                both,
                Map.of("360700", last, "360100", first),
                milestone.due().plusYears(1));
        assertThat(whole.reachedOn()).isEqualTo(last);
        assertThat(whole.daysOverdue()).isZero();
        assertThat(light(whole.watched())).isEqualTo(Light.GREEN);
    }

    @Test
    void a_delay_goes_up_by_steps() {
        assertThat(RULES.step(0)).isEmpty();
        assertThat(RULES.step(1)).map(EscalationStep::to).contains(EscalationStep.Address.REGION);
        assertThat(RULES.step(9)).map(EscalationStep::level).contains(1);
        assertThat(RULES.step(10)).map(EscalationStep::to).contains(EscalationStep.Address.UNIT);
        assertThat(RULES.step(30)).map(EscalationStep::to).contains(EscalationStep.Address.PLAN);
    }

    @Test
    void there_are_no_rules_before_the_first_day_of_the_first() {
        assertThat(PLAN.rulebook(LocalDate.of(2006, 12, 31))).isEmpty();
    }

    @Test
    void a_rule_that_would_always_hold_or_turn_green_is_none() {
        Label label = new Label("测试", "test");
        assertThatThrownBy(() -> new RatingRule("r", label, Light.RED, Watched.Kind.TASK, null, null, null, null, null))
                .hasMessageContaining("when it holds");
        assertThatThrownBy(() -> new RatingRule("r", label, Light.GREEN, Watched.Kind.TASK, null, null, 1, null, null))
                .hasMessageContaining("green");
    }

    private Light lightOn(LocalDate day) {
        return light(Watched.task(task, day));
    }

    private static Light light(Watched... things) {
        return rate(things).light();
    }

    private static Rating rate(Watched... things) {
        return Rating.of(RULES.ratings(), List.of(things));
    }
}
