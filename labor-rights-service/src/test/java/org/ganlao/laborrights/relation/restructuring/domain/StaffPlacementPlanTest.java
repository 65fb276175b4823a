package org.ganlao.laborrights.relation.restructuring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class StaffPlacementPlanTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2007, 3, 12);
    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final VoteLaw LAW = new VoteLaw(2, 1);

    private enum Action {
        CORRECT(plan -> plan.correct(outline(3), carried(), funds(100), "clerk", NOW)),
        ADD_WORKERS(plan -> plan.submitAnew("clerk", NOW)),
        ACCEPT(plan -> accept(plan, 2, "reviewer")),
        GIVE_BACK(plan -> plan.giveBack(SUBMITTED, "补充材料", "reviewer", NOW)),
        ANNUL(plan -> plan.annul("重复申报", NOW));

        private final Consumer<StaffPlacementPlan> on;

        Action(Consumer<StaffPlacementPlan> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_the_plan_or_is_refused() {
        StateTables.of("restructuring", "staff-placement plan", PlanState.class, Action.class)
                .where(StaffPlacementPlanTest::in, (action, plan) -> action.on.accept(plan), StaffPlacementPlan::state);
    }

    @Test
    void nothing_is_accepted_that_the_congress_has_not_passed_or_that_lacks_funds_or_workers() {
        refuses(RestructuringRefusal.CONGRESS_NOT_QUORATE, plan(vote(59, 59), 100), 2, "reviewer");
        refuses(RestructuringRefusal.PLAN_NOT_CARRIED, plan(vote(60, 45), 100), 2, "reviewer");
        refuses(RestructuringRefusal.FUNDS_NOT_SECURED, plan(carried(), 99), 2, "reviewer");
        refuses(RestructuringRefusal.WORKERS_INCOMPLETE, plan(carried(), 100), 1, "reviewer");
        refuses(RestructuringRefusal.WORKERS_INCOMPLETE, plan(carried(), 100), 3, "reviewer");
        refuses(RecordRefusal.PROPOSED_BY_YOU, plan(carried(), 100), 2, "clerk");
    }

    @Test
    void who_submitted_it_last_reviews_it_neither_way() {
        StaffPlacementPlan plan = plan(carried(), 100);
        plan.submitAnew("another clerk", NOW);

        refuses(RecordRefusal.PROPOSED_BY_YOU, plan, 2, "another clerk");
        assertThatThrownBy(() -> plan.giveBack(SUBMITTED, "补充材料", "another clerk", NOW))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(RecordRefusal.PROPOSED_BY_YOU));
        accept(plan, 2, "clerk");
        assertThat(plan.state()).isEqualTo(PlanState.ACCEPTED);
    }

    @Test
    void nothing_is_reviewed_before_the_day_it_was_submitted() {
        StaffPlacementPlan plan = plan(carried(), 100);

        assertThatThrownBy(() -> plan.giveBack(SUBMITTED.minusDays(1), "补充材料", "reviewer", NOW))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(RestructuringRefusal.REVIEWED_BEFORE_SUBMISSION));
        plan.giveBack(SUBMITTED, "补充材料", "reviewer", NOW);
        assertThat(plan.state()).isEqualTo(PlanState.RETURNED);
    }

    private static void refuses(Refusal refusal, StaffPlacementPlan plan, long listed, String by) {
        assertThatThrownBy(() -> accept(plan, listed, by))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(plan.approval().given()).isFalse();
    }

    private static StaffPlacementPlan in(PlanState state) {
        StaffPlacementPlan plan = plan(carried(), 100);
        switch (state) {
            case SUBMITTED -> {}
            case RETURNED -> Action.GIVE_BACK.on.accept(plan);
            case ACCEPTED -> Action.ACCEPT.on.accept(plan);
            case ANNULLED -> Action.ANNUL.on.accept(plan);
        }
        return plan;
    }

    private static void accept(StaffPlacementPlan plan, long listed, String by) {
        plan.accept(new PlanAcceptance(SUBMITTED, "GB-2007-003"), listed, LAW, by, NOW);
    }

    private static StaffPlacementPlan plan(CongressVote vote, int secured) {
        return new StaffPlacementPlan(
                UUID.randomUUID(), new Origin("test", "1"), outline(2), vote, funds(secured), "clerk", NOW);
    }

    private static PlanOutline outline(int staff) {
        return new PlanOutline("360102", "71526726X", RestructuringKind.CLOSURE, SUBMITTED, staff);
    }

    private static CongressVote carried() {
        return vote(60, 46);
    }

    private static CongressVote vote(int present, int inFavour) {
        return new CongressVote(SUBMITTED, 90, present, inFavour, 0);
    }

    private static PlacementFunds funds(int secured) {
        return new PlacementFunds(Money.of(100), Money.of(secured), "土地处置收益");
    }
}
