package org.ganlao.skills.funding.payout.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.StateTables;
import org.junit.jupiter.api.Test;

class PayoutStatesTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2007, 6, 30);
    private static final Origin ORIGIN = new Origin("county", "1");

    private enum BudgetState {
        PROPOSED,
        APPROVED,
        ANNULLED;

        private static BudgetState of(SubsidyBudget budget) {
            if (!budget.standing()) {
                return ANNULLED;
            }
            return budget.approval().given() ? APPROVED : PROPOSED;
        }
    }

    /** That an approved one is annulled only while unspent is held by the book. */
    private enum OfBudget {
        APPROVE(budget -> budget.approve("supervisor", UUID.randomUUID(), NOW)),
        ANNUL(budget -> budget.annul("x", NOW));

        private final Consumer<SubsidyBudget> on;

        OfBudget(Consumer<SubsidyBudget> on) {
            this.on = on;
        }
    }

    private enum OfRun {
        APPROVE(run -> run.approve("supervisor", NOW)),
        FINISH(run -> run.finish(TODAY, NOW));

        private final Consumer<SubsidyRun> on;

        OfRun(Consumer<SubsidyRun> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_budget_or_is_refused() {
        StateTables.of("payout", "budget", BudgetState.class, OfBudget.class)
                .where(PayoutStatesTest::budget, (act, budget) -> act.on.accept(budget), BudgetState::of);
    }

    @Test
    void every_action_moves_a_run_or_is_refused() {
        StateTables.of("payout", "run", RunState.class, OfRun.class)
                .where(PayoutStatesTest::run, (act, run) -> act.on.accept(run), SubsidyRun::state);
    }

    @Test
    void a_run_that_nobody_approved_does_not_come_to_its_end() {
        SubsidyRun proposed = run(RunState.PROPOSED);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> proposed.finish(TODAY, NOW))
                .extracting(Rejection::refusal)
                .isEqualTo(PayoutRefusal.RUN_NOT_AT_WORK);
    }

    private static SubsidyBudget budget(BudgetState state) {
        SubsidyBudget budget = new SubsidyBudget(
                UUID.randomUUID(), ORIGIN, "360104", 2007, Money.of("1000.00"), TODAY, "财社1号", "cashier", NOW);
        switch (state) {
            case PROPOSED -> {}
            case APPROVED -> budget.approve("supervisor", UUID.randomUUID(), NOW);
            case ANNULLED -> budget.annul("x", NOW);
        }
        return budget;
    }

    private static SubsidyRun run(RunState state) {
        SubsidyRun run = new SubsidyRun(UUID.randomUUID(), ORIGIN, "360104", TODAY, "cashier", NOW);
        switch (state) {
            case PROPOSED -> {}
            case APPROVED -> run.approve("supervisor", NOW);
            case FINISHED -> {
                run.approve("supervisor", NOW);
                run.finish(TODAY, NOW);
            }
        }
        return run;
    }
}
