package org.ganlao.laborrights.enforcement.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class InspectionCaseTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2007, 3, 12);
    private static final LocalDate HEARING_UNTIL = DAY.minusDays(1);
    private static final PenaltyTerms TERMS = new PenaltyTerms(50, 100);
    private static final UUID INSPECTOR = UUID.randomUUID();
    private static final String BUILDER = "71526726X";
    private static final String LABOUR_SUPPLIER = "739172011";
    private static final FoundViolation WAGES =
            new FoundViolation(ViolationKind.WAGES_OWED, BUILDER, 12, Money.of("36000.00"));

    private enum Act {
        FILE(found -> found.file(DAY, 2, NOW)),
        INVESTIGATE(found -> found.investigate(DAY, 2, NOW)),
        ASK_FOR_EXTENSION(found -> found.askForExtension(DAY, "inspector", NOW)),
        EXTEND(found -> found.extend(DAY, "head", NOW)),
        CONCLUDE(found -> found.conclude(DAY, List.of(WAGES), NOW)),
        ORDER(found -> found.order(DAY, "L-1", DAY, NOW)),
        SURCHARGE(found -> found.surcharge(DAY.plusDays(1), 50, TERMS, NOW)),
        RECTIFY(found -> found.rectify(DAY.plusDays(1), violationOf(found), Money.of("100.00"), NOW)),
        GIVE_NOTICE(found -> found.notifyOf(DAY, Money.of("5000.00"), "inspector", NOW)),
        ASK_FOR_HEARING(found -> found.askForHearing(DAY, DAY, NOW)),
        HEAR(found -> found.hear(DAY, "head", NOW)),
        WITHDRAW_HEARING(found -> found.withdrawHearing(DAY, NOW)),
        SPARE(found -> found.spare(DAY, "head", NOW)),
        DECIDE(found -> found.decide(DAY, "P-1", Money.of("5000.00"), HEARING_UNTIL, "head", NOW)),
        SERVE(found -> found.serve(DAY, NOW)),
        PAY_FINE(found -> found.payFine(DAY, null, NOW)),
        ENFORCE(found -> found.enforce(DAY, NOW)),
        REVOKE_PENALTY(found -> found.revokePenalty(DAY, NOW)),
        CHANGE_PENALTY(found -> found.changePenalty(DAY, Money.of("4000.00"), NOW)),
        CLOSE(found -> found.close(DAY.plusDays(2), NOW)),
        CAUSE_GONE(found -> found.causeGone(false, DAY, NOW)),
        GO_ON(found -> found.goOn(NOW)),
        WITHDRAW(found -> found.withdraw(DAY, NOW)),
        TRANSFER(found -> found.transfer(DAY, NOW)),
        CORRECT(found -> found.correct(outline(DAY.minusDays(1)), both(), false, NOW)),
        REASSIGN(found -> found.reassign(INSPECTOR, NOW)),
        ANNUL(found -> found.annul("重复登记", NOW));

        private final Consumer<InspectionCase> on;

        Act(Consumer<InspectionCase> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_of_a_case_follows_or_is_refused() {
        StateTables.of("inspection", "inspection case", CaseStage.class, Act.class)
                .where(InspectionCaseTest::in, (act, found) -> act.on.accept(found), InspectionCase::stage);
    }

    @Test
    void what_is_refused_says_by_which_rule() {
        refuses(CaseRefusal.CASE_STEP_NOT_NOW, in(CaseStage.OPENED), Act.INVESTIGATE.on);
        refuses(CaseRefusal.CASE_ENDED, in(CaseStage.CLOSED), Act.CORRECT.on);
        refuses(
                CaseRefusal.CASE_STEP_TOO_EARLY,
                in(CaseStage.FILED),
                found -> found.investigate(DAY.minusDays(1), 2, NOW));
        refuses(CaseRefusal.TWO_INSPECTORS_NEEDED, in(CaseStage.OPENED), found -> found.file(DAY, 1, NOW));
        refuses(CaseRefusal.TWO_INSPECTORS_NEEDED, in(CaseStage.FILED), found -> found.investigate(DAY, 1, NOW));
        refuses(CaseRefusal.NOT_INVESTIGATED, filed(), Act.CONCLUDE.on);
        refuses(CaseRefusal.EXTENSION_NOT_ASKED, filed(), Act.EXTEND.on);
        refuses(CaseRefusal.NO_VIOLATION_FOUND, nothingFound(), Act.ORDER.on);
        refuses(CaseRefusal.NO_VIOLATION_FOUND, nothingFound(), Act.GIVE_NOTICE.on);
        refuses(CaseRefusal.VIOLATIONS_STAND, in(CaseStage.ORDERED), Act.CLOSE.on);
        refuses(
                RecordRefusal.NOTHING_TO_CORRECT,
                in(CaseStage.FILED),
                found -> found.correct(outline(DAY), both(), false, NOW));
        refuses(
                CaseRefusal.CASE_OPENED_OTHERWISE,
                in(CaseStage.FILED),
                found -> found.correct(
                        new CaseOutline("360102", CaseKind.ROUTINE, Subject.WAGES, DAY, null, null, null),
                        both(),
                        false,
                        NOW));
        refuses(
                CaseRefusal.VIOLATION_BACKWARDS,
                in(CaseStage.FILED),
                found -> new CaseOutline("360102", CaseKind.ROUTINE, Subject.WAGES, DAY, DAY, DAY.minusDays(1), null));
    }

    @Test
    void more_time_is_asked_for_by_one_person_and_given_by_another_once() {
        InspectionCase found = filed();
        Act.ASK_FOR_EXTENSION.on.accept(found);

        refuses(CaseRefusal.EXTENSION_ASKED, found, Act.ASK_FOR_EXTENSION.on);
        refuses(RecordRefusal.PROPOSED_BY_YOU, found, one -> one.extend(DAY, "inspector", NOW));
        Act.EXTEND.on.accept(found);
        refuses(CaseRefusal.EXTENSION_ASKED, found, Act.EXTEND.on);
        assertThat(found.extended()).isTrue();
    }

    @Test
    void employers_share_the_whole_of_a_case_and_are_named_once() {
        refuses(
                CaseRefusal.SHARES_NOT_WHOLE,
                in(CaseStage.OPENED),
                found -> found.correct(outline(DAY), List.of(new CaseEmployer(BUILDER, null, 99)), false, NOW));
        refuses(
                CaseRefusal.EMPLOYER_TWICE,
                in(CaseStage.OPENED),
                found -> found.correct(
                        outline(DAY),
                        List.of(new CaseEmployer(BUILDER, null, 50), new CaseEmployer(BUILDER, null, 50)),
                        false,
                        NOW));
        refuses(
                CaseRefusal.EMPLOYER_NOT_ON_CASE,
                in(CaseStage.CONCLUDED),
                found ->
                        found.correct(outline(DAY), List.of(new CaseEmployer(LABOUR_SUPPLIER, null, 100)), false, NOW));
    }

    @Test
    void on_top_of_wages_not_paid_in_time_half_to_all_of_them_is_ordered_once() {
        InspectionCase found = in(CaseStage.ORDERED);

        refuses(CaseRefusal.NOT_DISOBEYED_YET, found, one -> one.surcharge(DAY, 50, TERMS, NOW));
        refuses(CaseRefusal.SURCHARGE_OUTSIDE_LAW, found, one -> one.surcharge(DAY.plusDays(1), 49, TERMS, NOW));
        refuses(CaseRefusal.SURCHARGE_OUTSIDE_LAW, found, one -> one.surcharge(DAY.plusDays(1), 101, TERMS, NOW));
        found.rectify(DAY, violationOf(found), Money.of("35999.99"), NOW);
        found.surcharge(DAY.plusDays(1), 50, TERMS, NOW);
        refuses(CaseRefusal.SURCHARGED_ALREADY, found, one -> one.surcharge(DAY.plusDays(1), 50, TERMS, NOW));

        // Half of the cent that is owed, HALF_UP
        assertThat(found.violations().get(0).surcharge()).isEqualTo(Money.of("0.01"));
        assertThat(found.violations().get(0).owed()).isEqualTo(Money.of("0.02"));
    }

    @Test
    void a_violation_is_right_when_all_is_paid_and_never_overpaid() {
        InspectionCase found = in(CaseStage.ORDERED);
        UUID violation = violationOf(found);

        refuses(CaseRefusal.PAID_TOO_MUCH, found, one -> one.rectify(DAY, violation, Money.of("36000.01"), NOW));
        refuses(CaseRefusal.VIOLATION_UNKNOWN, found, one -> one.rectify(DAY, UUID.randomUUID(), Money.ZERO, NOW));
        found.rectify(DAY, violation, Money.of("36000.00"), NOW);
        refuses(CaseRefusal.VIOLATION_RIGHTED, found, one -> one.rectify(DAY, violation, Money.ZERO, NOW));
        found.close(DAY, NOW);
        assertThat(found.result()).isEqualTo(Result.ORDERED);
    }

    @Test
    void nobody_is_penalised_before_the_time_to_ask_for_a_hearing_is_over_or_the_hearing_was_held() {
        refuses(
                CaseRefusal.HEARING_CAN_BE_ASKED,
                in(CaseStage.NOTIFIED),
                found -> found.decide(DAY, "P-1", Money.of("1.00"), DAY, "head", NOW));
        refuses(
                CaseRefusal.HEARING_ASKED_TOO_LATE,
                in(CaseStage.NOTIFIED),
                found -> found.askForHearing(DAY.plusDays(1), DAY, NOW));
        InspectionCase heard = in(CaseStage.HEARING);
        refuses(RecordRefusal.PROPOSED_BY_YOU, heard, one -> one.hear(DAY, "inspector", NOW));
        heard.hear(DAY, "head", NOW);
        refuses(CaseRefusal.HEARING_HELD, heard, Act.ASK_FOR_HEARING.on);
        refuses(RecordRefusal.PROPOSED_BY_YOU, heard, one -> one.decide(DAY, "P-1", Money.ZERO, DAY, "inspector", NOW));
        refuses(
                CaseRefusal.FINE_ABOVE_NOTICE,
                heard,
                one -> one.decide(DAY, "P-1", Money.of("5000.01"), DAY, "head", NOW));
        heard.decide(DAY, "P-1", Money.of("5000.00"), DAY, "head", NOW);
        assertThat(heard.stage()).isEqualTo(CaseStage.DECIDED);
    }

    @Test
    void another_notice_lets_a_higher_fine_be_decided_and_another_hearing_be_asked_for() {
        InspectionCase found = in(CaseStage.HEARING);
        Act.HEAR.on.accept(found);

        found.notifyOf(DAY, Money.of("9000.00"), "inspector", NOW);
        refuses(
                CaseRefusal.HEARING_CAN_BE_ASKED,
                found,
                one -> one.decide(DAY, "P-1", Money.of("9000.00"), DAY, "head", NOW));
        Act.ASK_FOR_HEARING.on.accept(found);
        Act.WITHDRAW_HEARING.on.accept(found);
        refuses(
                CaseRefusal.HEARING_CAN_BE_ASKED,
                found,
                one -> one.decide(DAY, "P-1", Money.of("9000.00"), DAY, "head", NOW));
        found.decide(DAY, "P-1", Money.of("9000.00"), HEARING_UNTIL, "head", NOW);
        assertThat(found.fine()).isEqualTo(Money.of("9000.00"));
    }

    @Test
    void another_person_spares_the_employer_the_penalty_but_not_the_order() {
        InspectionCase found = in(CaseStage.ORDERED);
        Act.GIVE_NOTICE.on.accept(found);

        refuses(RecordRefusal.PROPOSED_BY_YOU, found, one -> one.spare(DAY, "inspector", NOW));
        Act.SPARE.on.accept(found);
        assertThat(found.stage()).isEqualTo(CaseStage.ORDERED);
        assertThat(found.decidedOn()).isNull();
    }

    @Test
    void that_a_fine_was_paid_is_known_after_the_penalty_was_set_aside_and_not_of_the_next_penalty() {
        InspectionCase found = in(CaseStage.SERVED);
        Act.PAY_FINE.on.accept(found);

        Act.REVOKE_PENALTY.on.accept(found);
        assertThat(found.finePaidOn()).isEqualTo(DAY);

        found.notifyOf(DAY, Money.of("2000.00"), "inspector", NOW);
        found.decide(DAY, "P-2", Money.of("2000.00"), HEARING_UNTIL, "head", NOW);
        assertThat(found.finePaidOn()).isNull();
    }

    @Test
    void what_was_paid_beyond_what_is_left_of_the_fine_is_to_be_refunded_also_when_it_is_recorded_afterwards() {
        InspectionCase lowered = in(CaseStage.SERVED);
        Act.CHANGE_PENALTY.on.accept(lowered);
        refuses(CaseRefusal.FINE_PAID_OUTSIDE, lowered, one -> one.payFine(DAY, Money.of("3999.99"), NOW));
        refuses(CaseRefusal.FINE_PAID_OUTSIDE, lowered, one -> one.payFine(DAY, Money.of("5000.01"), NOW));
        lowered.payFine(DAY, Money.of("5000.00"), NOW);
        refund(lowered, "0.00", "1000.00");
        refuses(CaseRefusal.REFUND_NOT_DUE, lowered, one -> one.refundFine(DAY, Money.of("1000.01"), NOW));
        refuses(
                CaseRefusal.CASE_STEP_TOO_EARLY,
                lowered,
                one -> one.refundFine(DAY.minusDays(1), Money.of("1000.00"), NOW));
        lowered.refundFine(DAY, Money.of("400.00"), NOW);
        refund(lowered, "0.00", "600.00");
        lowered.refundFine(DAY.plusDays(1), Money.of("600.00"), NOW);
        refund(lowered, "0.00", "0.00");

        InspectionCase setAside = in(CaseStage.SERVED);
        setAside.revokePenalty(DAY.plusDays(9), NOW);
        refuses(CaseRefusal.NO_FINE_OWED, setAside, Act.PAY_FINE.on);
        refuses(
                CaseRefusal.CASE_STEP_TOO_EARLY,
                setAside,
                one -> one.payFine(DAY.minusDays(1), Money.of("5000.00"), NOW));
        setAside.payFine(DAY, Money.of("5000.00"), NOW);
        assertThat(setAside.stageOn()).isEqualTo(DAY.plusDays(9));
        refund(setAside, "0.00", "5000.00");
        setAside.notifyOf(DAY.plusDays(9), Money.of("2000.00"), "inspector", NOW);
        refuses(CaseRefusal.CASE_STEP_NOT_NOW, setAside, one -> one.payFine(DAY, Money.of("5000.00"), NOW));
        setAside.decide(DAY.plusDays(9), "P-2", Money.of("2000.00"), HEARING_UNTIL, "head", NOW);
        refund(setAside, "0.00", "5000.00");
        setAside.serve(DAY.plusDays(9), NOW);
        refund(setAside, "2000.00", "5000.00");

        InspectionCase struckOut = in(CaseStage.SERVED);
        Act.PAY_FINE.on.accept(struckOut);
        refund(struckOut, "0.00", "0.00");
        Act.ANNUL.on.accept(struckOut);
        refund(struckOut, "0.00", "5000.00");
    }

    private static void refund(InspectionCase found, String toPay, String toRefund) {
        assertThat(found.fineToPay()).isEqualTo(Money.of(toPay));
        assertThat(found.fineToRefund()).isEqualTo(Money.of(toRefund));
    }

    @Test
    void a_fine_is_paid_once_where_there_is_one() {
        InspectionCase found = in(CaseStage.SERVED);
        Act.PAY_FINE.on.accept(found);
        assertThat(found.finePaidOn()).isEqualTo(DAY);
        refuses(CaseRefusal.NO_FINE_OWED, found, Act.PAY_FINE.on);

        InspectionCase nothing = in(CaseStage.NOTIFIED);
        nothing.decide(DAY, "P-1", Money.ZERO, HEARING_UNTIL, "head", NOW);
        Act.SERVE.on.accept(nothing);
        refuses(CaseRefusal.NO_FINE_OWED, nothing, Act.PAY_FINE.on);
    }

    @Test
    void what_is_paid_counts_on_its_day_whatever_happened_since_also_after_the_case_was_closed() {
        InspectionCase found = in(CaseStage.CLOSED);
        UUID violation = violationOf(found);

        refuses(
                CaseRefusal.CASE_STEP_TOO_EARLY,
                found,
                one -> one.rectify(DAY.minusDays(1), violation, Money.of("1.00"), NOW));
        found.rectify(DAY, violation, Money.of("1.00"), NOW);
        found.rectify(DAY.plusYears(1), violation, Money.of("35999.00"), NOW);
        assertThat(found.violations().get(0).rightedOn()).isEqualTo(DAY.plusYears(1));

        InspectionCase early = in(CaseStage.ORDERED);
        early.rectify(DAY.plusDays(3), violationOf(early), Money.of("36000.00"), NOW);
        refuses(CaseRefusal.CASE_STEP_TOO_EARLY, early, one -> one.close(DAY.plusDays(2), NOW));
    }

    @Test
    void what_was_found_in_a_case_that_is_handed_over_counts_no_more() {
        InspectionCase found = in(CaseStage.CONCLUDED);
        assertThat(found.violationsLeft()).isNull();

        Act.TRANSFER.on.accept(found);

        assertThat(found.violationsLeft()).isEqualTo("transferred");
        assertThat(found.violations().get(0).version()).isEqualTo(2);
        refuses(CaseRefusal.CASE_STEP_NOT_NOW, found, Act.RECTIFY.on);
    }

    @Test
    void only_a_complaint_is_withdrawn() {
        InspectionCase routine = new InspectionCase(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new CaseOutline("360102", CaseKind.ROUTINE, Subject.WAGES, DAY, null, null, null),
                both(),
                null,
                NOW);

        refuses(CaseRefusal.ONLY_COMPLAINTS_ARE_WITHDRAWN, routine, Act.WITHDRAW.on);
    }

    @Test
    void an_assigned_case_of_which_no_cause_is_left_is_withdrawn_or_goes_on_by_somebodys_word() {
        InspectionCase found = assigned();

        assertThat(found.causeGone(true, DAY, NOW)).isFalse();
        refuses(CaseRefusal.CAUSE_STANDS, found, Act.GO_ON.on);
        refuses(CaseRefusal.ONLY_COMPLAINTS_ARE_WITHDRAWN, found, Act.WITHDRAW.on);

        assertThat(found.causeGone(false, DAY.plusDays(2), NOW)).isTrue();
        assertThat(found.causeGone(false, DAY.plusDays(3), NOW)).isFalse();
        assertThat(found.causeGoneOn()).isEqualTo(DAY.plusDays(2));
        Act.GO_ON.on.accept(found);
        assertThat(found.causeGoneOn()).isNull();
        refuses(CaseRefusal.ONLY_COMPLAINTS_ARE_WITHDRAWN, found, Act.WITHDRAW.on);

        Act.CAUSE_GONE.on.accept(found);
        Act.WITHDRAW.on.accept(found);
        assertThat(found.result()).isEqualTo(Result.WITHDRAWN);
    }

    @Test
    void a_penalty_that_is_set_aside_leaves_the_case_as_before_it_and_another_can_be_decided() {
        InspectionCase found = in(CaseStage.ENFORCED);

        refuses(CaseRefusal.CASE_STEP_TOO_EARLY, found, one -> one.revokePenalty(DAY.minusDays(1), NOW));
        refuses(CaseRefusal.FINE_RAISED, found, one -> one.changePenalty(DAY, Money.of("5000.01"), NOW));
        found.changePenalty(DAY, Money.of("4000.00"), NOW);
        assertThat(found.fine()).isEqualTo(Money.of("4000.00"));

        Act.REVOKE_PENALTY.on.accept(found);
        assertThat(found.stage()).isEqualTo(CaseStage.CONCLUDED);
        assertThat(found.fine()).isNull();
        assertThat(found.penaltyRevokedOn()).isEqualTo(DAY);
        refuses(CaseRefusal.NO_PENALTY_DECIDED, found, Act.REVOKE_PENALTY.on);

        Act.GIVE_NOTICE.on.accept(found);
        Act.DECIDE.on.accept(found);
        assertThat(found.penaltyRevokedOn()).isNull();
        assertThat(found.fine()).isEqualTo(Money.of("5000.00"));
    }

    @Test
    void who_decided_what_was_set_aside_may_give_notice_of_another_penalty_and_does_not_decide_that() {
        InspectionCase found = in(CaseStage.SERVED);
        Act.REVOKE_PENALTY.on.accept(found);
        assertThat(found.decidedOn()).isEqualTo(DAY);
        assertThat(found.gradedYears()).containsExactly(2007);
        assertThat(found.violators()).containsExactly(BUILDER);

        found.notifyOf(DAY, Money.of("2000.00"), "head", NOW);

        assertThat(found.decidedOn()).isNull();
        assertThat(found.decisionNumber()).isNull();
        refuses(
                RecordRefusal.PROPOSED_BY_YOU,
                found,
                one -> one.decide(DAY, "P-2", Money.of("2000.00"), HEARING_UNTIL, "head", NOW));
    }

    @Test
    void a_case_is_closed_when_its_fine_is_paid_or_the_court_was_asked_to_enforce_it() {
        InspectionCase found = in(CaseStage.SERVED);
        found.rectify(DAY, violationOf(found), Money.of("36000.00"), NOW);

        refuses(CaseRefusal.FINE_UNPAID, found, one -> one.close(DAY, NOW));
        Act.PAY_FINE.on.accept(found);
        found.close(DAY, NOW);
        assertThat(found.result()).isEqualTo(Result.PENALISED);

        InspectionCase spared = in(CaseStage.SERVED);
        spared.rectify(DAY, violationOf(spared), Money.of("36000.00"), NOW);
        spared.changePenalty(DAY, Money.ZERO, NOW);
        spared.close(DAY, NOW);
        in(CaseStage.ENFORCED).close(DAY, NOW);
    }

    @Test
    void a_case_is_opened_no_later_than_what_led_to_it_was_gone() {
        InspectionCase found = assigned();
        found.causeGone(false, DAY.plusDays(2), NOW);

        refuses(CaseRefusal.CASE_STEP_TOO_EARLY, found, one -> openedOn(one, DAY.plusDays(3)));
        openedOn(found, DAY.plusDays(2));
        assertThat(found.outline().openedOn()).isEqualTo(DAY.plusDays(2));
    }

    private static void openedOn(InspectionCase found, LocalDate day) {
        found.correct(
                new CaseOutline("360102", CaseKind.ASSIGNED, Subject.CONTRACT, day, null, null, null),
                both(),
                false,
                NOW);
    }

    @Test
    void a_closed_case_stays_closed_without_its_penalty() {
        InspectionCase found = in(CaseStage.CLOSED);

        Act.REVOKE_PENALTY.on.accept(found);

        assertThat(found.stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(found.fine()).isNull();
    }

    @Test
    void a_case_that_nobody_handed_over_needs_no_cause() {
        assertThat(in(CaseStage.FILED).causeGone(false, DAY, NOW)).isFalse();
    }

    private static InspectionCase assigned() {
        return new InspectionCase(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new CaseOutline("360102", CaseKind.ASSIGNED, Subject.CONTRACT, DAY, null, null, null),
                both(),
                new CaseCause("finding", UUID.randomUUID()),
                NOW);
    }

    @Test
    void a_violation_is_barred_on_the_day_after_two_years_and_never_while_it_goes_on() {
        Limitation limitation = new Limitation(24);
        LocalDate ended = LocalDate.of(2005, 3, 12);

        assertThat(limitation.bars(ended, DAY)).isFalse();
        assertThat(limitation.bars(ended, DAY.plusDays(1))).isTrue();
        assertThat(limitation.bars(null, DAY)).isFalse();
        refuses(
                CaseRefusal.VIOLATION_TIME_BARRED,
                in(CaseStage.OPENED),
                found -> limitation.require(ended, DAY.plusDays(1)));
    }

    private static InspectionCase in(CaseStage stage) {
        InspectionCase found = filedOrNot(stage == CaseStage.OPENED);
        switch (stage) {
            case OPENED -> {}
            case FILED -> Act.INVESTIGATE.on.accept(found);
            case CONCLUDED -> concluded(found);
            case ORDERED -> after(found, Act.ORDER);
            case NOTIFIED -> after(found, Act.GIVE_NOTICE);
            case HEARING -> after(found, Act.GIVE_NOTICE, Act.ASK_FOR_HEARING);
            case DECIDED -> after(found, Act.GIVE_NOTICE, Act.DECIDE);
            case SERVED -> after(found, Act.GIVE_NOTICE, Act.DECIDE, Act.SERVE);
            case ENFORCED -> after(found, Act.GIVE_NOTICE, Act.DECIDE, Act.SERVE, Act.ENFORCE);
            case CLOSED -> after(found, Act.GIVE_NOTICE, Act.DECIDE, Act.SERVE, Act.ENFORCE, Act.CLOSE);
            case WITHDRAWN -> Act.WITHDRAW.on.accept(found);
            case TRANSFERRED -> Act.TRANSFER.on.accept(found);
            case ANNULLED -> Act.ANNUL.on.accept(found);
        }
        return found;
    }

    private static void concluded(InspectionCase found) {
        Act.INVESTIGATE.on.accept(found);
        Act.CONCLUDE.on.accept(found);
    }

    private static void after(InspectionCase found, Act... acts) {
        concluded(found);
        for (Act act : acts) {
            act.on.accept(found);
        }
    }

    private static InspectionCase nothingFound() {
        InspectionCase found = in(CaseStage.FILED);
        found.conclude(DAY, List.of(), NOW);
        return found;
    }

    private static InspectionCase filed() {
        return filedOrNot(false);
    }

    private static InspectionCase filedOrNot(boolean opened) {
        InspectionCase found = new InspectionCase(
                UUID.randomUUID(),
                new Origin("test", "1"),
                outline(DAY),
                both(),
                new CaseCause("complaint", UUID.randomUUID(), UUID.randomUUID()),
                NOW);
        if (!opened) {
            Act.FILE.on.accept(found);
        }
        return found;
    }

    private static UUID violationOf(InspectionCase found) {
        return found.violations().isEmpty()
                ? UUID.randomUUID()
                : found.violations().get(0).id();
    }

    private static List<CaseEmployer> both() {
        return List.of(new CaseEmployer(BUILDER, "总包", 60), new CaseEmployer(LABOUR_SUPPLIER, "劳务", 40));
    }

    private static CaseOutline outline(LocalDate openedOn) {
        return new CaseOutline("360102", CaseKind.COMPLAINT, Subject.WAGES, openedOn, null, null, null);
    }

    private static void refuses(Refusal refusal, InspectionCase found, Consumer<InspectionCase> act) {
        CaseStage before = found.stage();
        assertThatThrownBy(() -> act.accept(found))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        assertThat(found.stage()).isEqualTo(before);
    }
}
