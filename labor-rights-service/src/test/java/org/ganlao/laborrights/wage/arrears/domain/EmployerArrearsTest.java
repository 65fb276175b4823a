package org.ganlao.laborrights.wage.arrears.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.laborrights.wage.arrears.domain.OwedScene.NOW;
import static org.ganlao.laborrights.wage.arrears.domain.OwedScene.PAID;
import static org.ganlao.laborrights.wage.arrears.domain.OwedScene.THOUSAND;
import static org.ganlao.laborrights.wage.arrears.domain.OwedScene.VERIFIED;
import static org.ganlao.laborrights.wage.arrears.domain.OwedScene.outline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class EmployerArrearsTest {

    private enum Action {
        LIST_LATE_PERSONS(scene -> scene.list(false, THOUSAND)),
        CORRECT(scene -> scene.arrears.correct(outline("第二机械厂"), "clerk", NOW)),
        VERIFY(OwedScene::verify),
        CORRECT_A_PERSON(scene -> scene.arrears.restate(scene.first(), Money.of(1100), "漏算", true, "reviewer", NOW)),
        STRIKE_A_PERSON_OUT(scene -> scene.arrears.strikeOut(scene.last(), "重复", true, "reviewer", NOW)),
        PLAN(scene -> scene.arrears.plan(
                new ClearingPlan(
                        VERIFIED,
                        "1号",
                        List.of(new Instalment(PAID, scene.arrears.remaining().max(Money.of(1))))),
                NOW)),
        REPAY(scene -> scene.pay(scene.first(), Money.of(1))),
        ANNUL_A_REPAYMENT(scene -> {
            if (scene.repayment == null) {
                scene.pay(scene.first(), Money.of(1));
            }
            scene.repayment.strikeOut(false, scene.byId(), "重复", NOW);
        }),
        ANNUL(scene -> scene.arrears.annul("重复登记", NOW));

        private final Consumer<OwedScene> on;

        Action(Consumer<OwedScene> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_the_arrears_or_is_refused() {
        StateTables.of("arrears", "wage arrears", ArrearsState.class, Action.class)
                .where(
                        EmployerArrearsTest::in,
                        (action, scene) -> action.on.accept(scene),
                        scene -> scene.arrears.state());
    }

    private static OwedScene in(ArrearsState state) {
        OwedScene scene = new OwedScene();
        switch (state) {
            case DECLARED -> {}
            case VERIFIED -> scene.verify();
            case SUPPLEMENTED -> {
                scene.verify();
                scene.list(false, THOUSAND);
            }
            case CLEARED -> {
                scene.verify();
                scene.pay(scene.first(), THOUSAND);
            }
            case ANNULLED -> scene.arrears.annul("重复登记", NOW);
        }
        return scene;
    }

    @Test
    void arrears_that_were_repaid_in_part_are_not_annulled_before_the_repayments_are() {
        OwedScene scene = in(ArrearsState.VERIFIED);
        scene.pay(scene.first(), Money.of("0.01"));

        refuses(ArrearsRefusal.REPAYMENTS_STAND, () -> scene.arrears.annul("重复登记", NOW));
        scene.repayment.strikeOut(false, scene.byId(), "重复", NOW);
        scene.arrears.annul("重复登记", NOW);
    }

    @Test
    void another_amount_than_declared_is_verified_with_a_reason_and_may_be_nothing() {
        OwedScene scene = new OwedScene();
        Map<UUID, EmployerArrears.Found> unexplained =
                Map.of(scene.first().id(), new EmployerArrears.Found(Money.ZERO, null));

        refuses(
                ArrearsRefusal.CHANGE_WITHOUT_REASON,
                () -> scene.arrears.verify(scene.persons, unexplained, VERIFIED, "reviewer", NOW));
        OwedScene another = new OwedScene();
        another.arrears.verify(
                another.persons,
                Map.of(another.first().id(), new EmployerArrears.Found(Money.ZERO, "已付清")),
                VERIFIED,
                "reviewer",
                NOW);
        assertThat(another.arrears.state()).isEqualTo(ArrearsState.CLEARED);
    }

    @Test
    void who_declared_them_neither_verifies_nor_corrects_what_is_verified() {
        OwedScene scene = new OwedScene();

        refuses(
                RecordRefusal.PROPOSED_BY_YOU,
                () -> scene.arrears.verify(scene.persons, Map.of(), VERIFIED, "clerk", NOW));
        scene.verify();
        refuses(
                RecordRefusal.PROPOSED_BY_YOU,
                () -> scene.arrears.restate(scene.first(), Money.of(1), "录错", true, "clerk", NOW));
        refuses(
                ArrearsRefusal.CORRECTED_BY_REVIEWERS,
                () -> scene.arrears.restate(scene.first(), Money.of(1), "录错", false, "another", NOW));
        refuses(
                RecordRefusal.NOTHING_TO_CORRECT,
                () -> scene.arrears.restate(scene.first(), THOUSAND, "录错", true, "reviewer", NOW));
    }

    @Test
    void whoever_stated_something_of_them_never_verifies_or_corrects_them_however_many_have_since() {
        OwedScene scene = new OwedScene();
        scene.arrears.correct(outline("第二机械厂"), "another", NOW);

        for (String stated : List.of("clerk", "another")) {
            refuses(
                    RecordRefusal.PROPOSED_BY_YOU,
                    () -> scene.arrears.verify(scene.persons, Map.of(), VERIFIED, stated, NOW));
        }
        scene.verify();
        refuses(
                RecordRefusal.PROPOSED_BY_YOU,
                () -> scene.arrears.restate(scene.first(), Money.of(1), "录错", true, "clerk", NOW));
        assertThat(scene.first().verifiedBy()).isEqualTo("reviewer");
    }

    @Test
    void where_who_was_found_late_is_struck_out_again_the_last_verification_stands() {
        OwedScene scene = in(ArrearsState.SUPPLEMENTED);

        scene.arrears.strikeOut(scene.last(), "重复", false, "clerk", NOW);

        assertThat(scene.arrears.state()).isEqualTo(ArrearsState.VERIFIED);
        assertThat(scene.arrears.approval().approvedBy()).isEqualTo("reviewer");
    }

    @Test
    void months_on_both_sides_of_the_day_on_which_the_plan_begins_are_declared_apart() {
        YearMonth last = YearMonth.of(2006, 12);

        new OwedScene(MonthsOwed.of(last, last));
        new OwedScene(MonthsOwed.of(last.plusMonths(1), last.plusMonths(1)));
        refuses(ArrearsRefusal.HISTORICAL_AND_NEW, () -> new OwedScene(MonthsOwed.of(last, last.plusMonths(1))));
    }

    @Test
    void wages_are_due_after_their_last_month_or_on_the_day_on_which_the_employment_ended_in_it() {
        YearMonth march = YearMonth.of(2007, 3);
        LocalDate dismissed = march.atDay(15);
        MonthsOwed owed = MonthsOwed.of(march, march);
        MonthsOwed atOnce = MonthsOwed.of(march, march, dismissed);

        owed.requireDueOn(march.atEndOfMonth().plusDays(1));
        refuses(ArrearsRefusal.MONTH_NOT_OVER_YET, () -> owed.requireDueOn(march.atEndOfMonth()));
        atOnce.requireDueOn(dismissed);
        refuses(ArrearsRefusal.MONTH_NOT_OVER_YET, () -> atOnce.requireDueOn(dismissed.minusDays(1)));
        refuses(
                ArrearsRefusal.ENDED_IN_ANOTHER_MONTH,
                () -> MonthsOwed.of(march, march, march.atEndOfMonth().plusDays(1)));
    }

    @Test
    void what_an_owed_month_or_amount_cannot_be_is_refused() {
        refuses(ArrearsRefusal.MONTHS_SWAPPED, () -> MonthsOwed.of(YearMonth.of(2005, 2), YearMonth.of(2005, 1)));
        refuses(ArrearsRefusal.NO_AMOUNT_OWED, () -> new OwedScene().list(false, Money.ZERO));
        refuses(ArrearsRefusal.NO_AMOUNT_OWED, () -> {
            OwedScene scene = in(ArrearsState.VERIFIED);
            scene.pay(scene.first(), Money.ZERO);
        });
        refuses(ArrearsRefusal.DOCUMENT_MISSING, () -> new RepaymentTerms(RepaymentSource.SETTLEMENT, PAID, null));
    }

    @Test
    void a_person_is_named_once_in_a_repayment_and_what_came_from_a_deposit_stands_with_its_draw() {
        OwedScene scene = in(ArrearsState.VERIFIED);
        RepaidPart part = new RepaidPart(scene.first().id(), Money.of(1));
        RepaymentTerms drawn = new RepaymentTerms(RepaymentSource.DEPOSIT, PAID, "动用1号");

        refuses(ArrearsRefusal.PAID_TWICE_AT_ONCE, () -> repaid(in(ArrearsState.VERIFIED), drawn, 2));
        WageRepayment repayment = repaid(scene, drawn, 1);
        refuses(ArrearsRefusal.DEPOSIT_DRAW_STANDS, () -> repayment.correct(drawn, List.of(part), scene.byId(), NOW));
        refuses(ArrearsRefusal.DEPOSIT_DRAW_STANDS, () -> repayment.strikeOut(false, scene.byId(), "重复", NOW));
        repayment.strikeOut(true, scene.byId(), "重复", NOW);
        assertThat(scene.arrears.repaid()).isEqualTo(Money.ZERO);
    }

    private static WageRepayment repaid(OwedScene scene, RepaymentTerms terms, int times) {
        RepaidPart part = new RepaidPart(scene.first().id(), Money.of(1));
        return WageRepayment.of(
                UUID.randomUUID(),
                new Origin("test", "2"),
                scene.arrears,
                terms,
                Collections.nCopies(times, part),
                scene.byId(),
                NOW);
    }

    @Test
    void instalments_follow_each_other_and_what_is_repaid_meets_them_in_their_order() {
        LocalDate second = PAID.plusDays(1);
        Instalment one = new Instalment(PAID, Money.of(100));
        Instalment two = new Instalment(second, Money.of(50));
        ClearingPlan plan = new ClearingPlan(VERIFIED, "1号", List.of(one, two));

        assertThat(states(plan, "99.99", PAID)).containsExactly(InstalmentState.DUE, InstalmentState.DUE);
        assertThat(states(plan, "99.99", second)).containsExactly(InstalmentState.OVERDUE, InstalmentState.DUE);
        assertThat(states(plan, "100", second)).containsExactly(InstalmentState.MET, InstalmentState.DUE);
        assertThat(states(plan, "149.99", second.plusDays(1)))
                .containsExactly(InstalmentState.MET, InstalmentState.OVERDUE);
        assertThat(states(plan, "150", second.plusDays(1))).containsExactly(InstalmentState.MET, InstalmentState.MET);
        assertThat(states(plan, "0", PAID.minusDays(30))).containsExactly(InstalmentState.DUE, InstalmentState.PLANNED);
        assertThat(plan.unmetOn(Money.of("99.99"))).contains(PAID);
        assertThat(plan.unmetOn(Money.of(100))).contains(second);
        assertThat(plan.unmetOn(Money.of(150))).isEmpty();
        refuses(ArrearsRefusal.INSTALMENTS_OUT_OF_ORDER, () -> new ClearingPlan(VERIFIED, "1号", List.of(two, one)));
        refuses(ArrearsRefusal.INSTALMENTS_OUT_OF_ORDER, () -> new ClearingPlan(second, "1号", List.of(one)));
    }

    private static List<InstalmentState> states(ClearingPlan plan, String repaid, LocalDate today) {
        return plan.standings(Money.of(repaid), today, 30).stream()
                .map(ClearingPlan.Standing::state)
                .toList();
    }

    private static void refuses(Refusal refusal, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
