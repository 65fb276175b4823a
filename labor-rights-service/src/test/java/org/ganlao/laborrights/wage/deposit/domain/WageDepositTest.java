package org.ganlao.laborrights.wage.deposit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class WageDepositTest {

    private static final LocalDate OPENED = LocalDate.of(2007, 1, 15);
    private static final LocalDate DONE = LocalDate.of(2007, 5, 31);
    private static final LocalDate PUBLIC_UNTIL = LocalDate.of(2007, 6, 15);
    private static final LocalDate AFTER = PUBLIC_UNTIL.plusDays(1);
    private static final Instant NOW = Instant.parse("2007-06-20T01:00:00Z");

    private enum Action {
        PAY_IN(deposit -> deposit.payIn(Money.of(10), OPENED, NOW)),
        TAKE_A_PAYMENT_BACK(deposit -> deposit.takePaymentBack(Money.of(10), NOW)),
        CORRECT(deposit -> deposit.correct(outline("71526726X", 80), false, NOW)),
        DRAW(deposit -> deposit.draw(Money.of(10), OPENED, NOW)),
        TAKE_A_DRAW_BACK(deposit -> deposit.takeDrawBack(Money.of(10), NOW)),
        COMPLETE(deposit -> deposit.complete(DONE, PUBLIC_UNTIL, "clerk", NOW)),
        REFUND(deposit -> deposit.refund(AFTER, false, false, "reviewer", NOW)),
        ANNUL(deposit -> deposit.annul("重复设立", NOW));

        private final Consumer<WageDeposit> on;

        Action(Consumer<WageDeposit> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_the_deposit_or_is_refused() {
        StateTables.of("deposit", "wage deposit", DepositState.class, Action.class)
                .where(WageDepositTest::in, (action, deposit) -> action.on.accept(deposit), WageDeposit::state);
    }

    private static DepositOutline outline(String employer, int required) {
        return new DepositOutline("360102", employer, "建筑公司", "大厦", Money.of(required), OPENED);
    }

    @Test
    void a_wrong_deposit_is_corrected_or_struck_out_once_its_payments_are() {
        WageDeposit deposit = in(DepositState.HELD);

        refuses(DepositRefusal.DRAWN_FOR_ITS_WAGES, () -> deposit.correct(outline("73726726X", 120), true, NOW));
        refuses(RecordRefusal.NOTHING_TO_CORRECT, () -> deposit.correct(outline("71526726X", 100), false, NOW));
        deposit.correct(outline("73726726X", 101), false, NOW);
        assertThat(deposit.state()).isEqualTo(DepositState.SHORT);
        refuses(DepositRefusal.MONEY_WAS_PAID_IN, () -> Action.ANNUL.on.accept(deposit));
        deposit.takePaymentBack(Money.of(100), NOW);
        Action.ANNUL.on.accept(deposit);
    }

    private static WageDeposit in(DepositState state) {
        WageDeposit deposit =
                new WageDeposit(UUID.randomUUID(), new Origin("test", "1"), outline("71526726X", 100), NOW);
        switch (state) {
            case SHORT -> deposit.payIn(Money.of(90), OPENED, NOW);
            case HELD -> deposit.payIn(Money.of(100), OPENED, NOW);
            case COMPLETED -> {
                deposit.payIn(Money.of(100), OPENED, NOW);
                Action.COMPLETE.on.accept(deposit);
            }
            case REFUNDED -> {
                deposit.payIn(Money.of(100), OPENED, NOW);
                Action.COMPLETE.on.accept(deposit);
                Action.REFUND.on.accept(deposit);
            }
            case ANNULLED -> Action.ANNUL.on.accept(deposit);
        }
        return deposit;
    }

    @Test
    void it_is_refunded_by_another_person_where_nothing_stands_against_it() {
        WageDeposit deposit = in(DepositState.COMPLETED);

        refuses(DepositRefusal.PUBLICITY_RUNS, () -> deposit.refund(PUBLIC_UNTIL, false, false, "reviewer", NOW));
        refuses(DepositRefusal.WAGES_OWED, () -> deposit.refund(AFTER, true, false, "reviewer", NOW));
        refuses(DepositRefusal.DRAW_WAITS, () -> deposit.refund(AFTER, false, true, "reviewer", NOW));
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> deposit.refund(AFTER, false, false, "clerk", NOW));
        assertThat(deposit.refund(AFTER, false, false, "reviewer", NOW)).isEqualTo(Money.of(100));
    }

    @Test
    void no_cent_more_is_drawn_than_is_held() {
        WageDeposit deposit = in(DepositState.HELD);

        refuses(DepositRefusal.DEPOSIT_TOO_LOW, () -> deposit.draw(Money.of("100.01"), OPENED, NOW));
        refuses(DepositRefusal.BEFORE_THE_DEPOSIT, () -> deposit.draw(Money.of(1), OPENED.minusDays(1), NOW));
        deposit.draw(Money.of(100), OPENED, NOW);
        assertThat(deposit.balance()).isEqualTo(Money.ZERO);
    }

    @Test
    void each_step_has_its_time() {
        refuses(DepositRefusal.DEPOSIT_COMPLETED, DepositState.COMPLETED, Action.PAY_IN);
        refuses(DepositRefusal.DEPOSIT_REFUNDED, DepositState.REFUNDED, Action.DRAW);
        refuses(DepositRefusal.WORK_NOT_DONE, DepositState.HELD, Action.REFUND);
        refuses(DepositRefusal.MONEY_WAS_PAID_IN, DepositState.HELD, Action.ANNUL);
    }

    private static void refuses(Enum<?> refusal, DepositState state, Action action) {
        WageDeposit deposit = in(state);
        refuses(refusal, () -> action.on.accept(deposit));
    }

    private enum DrawAction {
        APPROVE(draw -> draw.approve("reviewer", NOW)),
        ANNUL(draw -> draw.annul("决定撤销", NOW));

        private final Consumer<DepositDraw> on;

        DrawAction(Consumer<DepositDraw> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_the_draw_or_is_refused() {
        StateTables.of("deposit", "draw on a deposit", DrawState.class, DrawAction.class)
                .where(WageDepositTest::draw, (action, draw) -> action.on.accept(draw), DepositDraw::state);
    }

    private static DepositDraw draw(DrawState state) {
        DepositDraw draw = new DepositDraw(
                UUID.randomUUID(),
                new Origin("test", "1"),
                in(DepositState.HELD),
                UUID.randomUUID(),
                DONE,
                "动用1号",
                List.of(new DrawnPart(UUID.randomUUID(), Money.of(10))),
                "clerk",
                NOW);
        switch (state) {
            case PROPOSED -> {}
            case APPROVED -> DrawAction.APPROVE.on.accept(draw);
            case ANNULLED -> DrawAction.ANNUL.on.accept(draw);
        }
        return draw;
    }

    private static void refuses(Enum<?> refusal, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
