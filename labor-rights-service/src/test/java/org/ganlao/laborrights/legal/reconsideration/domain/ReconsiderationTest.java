package org.ganlao.laborrights.legal.reconsideration.domain;

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

class ReconsiderationTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate KNOWN = LocalDate.of(2007, 1, 4);
    private static final LocalDate RECEIVED = LocalDate.of(2007, 3, 5);
    private static final LocalDate ACCEPT_BY = LocalDate.of(2007, 3, 12);
    private static final LocalDate DECIDED = LocalDate.of(2007, 4, 20);
    private static final LocalDate APPEAL_BY = LocalDate.of(2007, 5, 8);

    private static final Money FINE = Money.of("5000.00");

    private enum Step {
        ACCEPT(found -> found.accept(found.lastStepOn(), RECEIVED, "clerk", NOW)),
        REFUSE(found -> found.refuseAcceptance(found.lastStepOn(), ACCEPT_BY, "不属复议范围", NOW)),
        EXTEND(found -> found.extend(found.lastStepOn(), "案情复杂", "reviewer", NOW)),
        SUSPEND(found -> found.suspend(found.lastStepOn(), "申请人死亡，须待继承人表明是否参加", NOW)),
        RESUME(found -> found.resume(found.lastStepOn(), NOW)),
        WITHDRAW(found -> found.withdraw(found.lastStepOn(), "自愿撤回", NOW)),
        DECIDE(found -> found.decide(decision(ReconsiderationResult.UPHELD), false, "reviewer", NOW)),
        ANNUL(found -> found.annul("重复登记", NOW));

        private final Consumer<Reconsideration> on;

        Step(Consumer<Reconsideration> on) {
            this.on = on;
        }
    }

    private enum CourtStep {
        ANSWER(suit -> suit.answer(suit.lastStepOn(), NOW)),
        JUDGE(suit -> suit.judge(suit.lastStepOn(), APPEAL_BY, SuitResult.UPHELD, null, true, NOW)),
        APPEAL(suit -> suit.goOn(stage(CourtInstance.SECOND), NOW)),
        RETRY(suit -> suit.goOn(CourtStage.filed(CourtInstance.RETRIAL, "人民法院", suit.lastStepOn()), NOW)),
        TAKE_EFFECT(suit -> suit.takeEffect(APPEAL_BY.plusDays(1), NOW)),
        ANNUL(suit -> suit.annul("重复登记", NOW));

        private final Consumer<AdministrativeSuit> on;

        CourtStep(Consumer<AdministrativeSuit> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_a_reconsideration_or_is_refused() {
        StateTables.of("reconsideration", "reconsideration", ReconsiderationState.class, Step.class)
                .where(ReconsiderationTest::in, (step, found) -> step.on.accept(found), Reconsideration::state);
    }

    @Test
    void every_step_moves_a_lawsuit_or_is_refused() {
        StateTables.of("reconsideration", "administrative suit", SuitState.class, CourtStep.class)
                .where(ReconsiderationTest::suitIn, (step, suit) -> step.on.accept(suit), AdministrativeSuit::state);
    }

    @Test
    void who_applies_too_late_needs_an_excuse() {
        Reconsideration late = received(null);

        refuses(
                ReconsiderationRefusal.APPLIED_TOO_LATE,
                () -> late.accept(RECEIVED, RECEIVED.minusDays(1), "clerk", NOW));
        late.accept(RECEIVED, RECEIVED, "clerk", NOW);
        received("住院").accept(RECEIVED, RECEIVED.minusDays(1), "clerk", NOW);
    }

    @Test
    void nobody_applies_before_they_know_of_the_act() {
        refuses(
                ReconsiderationRefusal.APPLIED_BEFORE_KNOWN,
                () -> new DisputedAct(
                        "360102",
                        "监察大队",
                        "处理决定",
                        ApplicantKind.CITIZEN,
                        null,
                        RECEIVED.plusDays(1),
                        RECEIVED,
                        null,
                        null));
    }

    @Test
    void what_is_not_refused_in_time_counts_as_accepted_from_its_receipt() {
        Reconsideration found = in(ReconsiderationState.RECEIVED);

        refuses(
                ReconsiderationRefusal.COUNTS_AS_ACCEPTED,
                () -> found.refuseAcceptance(ACCEPT_BY.plusDays(1), ACCEPT_BY, "不属复议范围", NOW));
        found.accept(ACCEPT_BY.plusDays(1), RECEIVED, "clerk", NOW);
        assertThat(found.acceptedOn()).isEqualTo(RECEIVED);
    }

    @Test
    void another_person_extends_once_and_decides() {
        Reconsideration found = in(ReconsiderationState.ACCEPTED);

        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> found.extend(DECIDED, "案情复杂", "clerk", NOW));
        found.extend(DECIDED, "案情复杂", "reviewer", NOW);
        refuses(ReconsiderationRefusal.RECONSIDERATION_EXTENDED, () -> found.extend(DECIDED, "再延", "reviewer", NOW));
        refuses(
                RecordRefusal.PROPOSED_BY_YOU,
                () -> found.decide(decision(ReconsiderationResult.REVOKED), false, "clerk", NOW));
    }

    @Test
    void nothing_is_dismissed_before_the_law_knows_it() {
        Reconsideration found = in(ReconsiderationState.ACCEPTED);

        refuses(
                ReconsiderationRefusal.NOT_DISMISSED_YET,
                () -> found.decide(decision(ReconsiderationResult.DISMISSED), false, "reviewer", NOW));
        found.decide(decision(ReconsiderationResult.DISMISSED), true, "reviewer", NOW);
    }

    @Test
    void a_fine_is_stated_where_a_penalty_is_changed_and_nowhere_else() {
        ReconsiderationDecision changed = new ReconsiderationDecision(
                DECIDED, ReconsiderationResult.CHANGED, "洪劳复决〔2007〕3号", "幅度不当", Money.of("5000.00"));

        refuses(
                ReconsiderationRefusal.FINE_NOT_CHANGED,
                () -> new ReconsiderationDecision(
                        DECIDED, ReconsiderationResult.UPHELD, "洪劳复决〔2007〕3号", "事实清楚", Money.of("5000.00")));
        refuses(
                ReconsiderationRefusal.FINE_NOT_CHANGED,
                () -> in(ReconsiderationState.ACCEPTED).decide(changed, false, "reviewer", NOW));
    }

    @Test
    void after_the_second_instance_there_is_a_retrial_alone() {
        AdministrativeSuit suit = suitIn(SuitState.JUDGED);
        CourtStep.APPEAL.on.accept(suit);
        CourtStep.JUDGE.on.accept(suit);

        refuses(ReconsiderationRefusal.NO_SUCH_INSTANCE, () -> CourtStep.APPEAL.on.accept(suit));
        refuses(
                ReconsiderationRefusal.NO_SUCH_INSTANCE,
                () -> suitIn(SuitState.JUDGED).goOn(stage(CourtInstance.FIRST), NOW));
        CourtStep.RETRY.on.accept(suit);
        assertThat(suit.stages())
                .extracting(CourtStage::instance)
                .containsExactly(CourtInstance.FIRST, CourtInstance.SECOND, CourtInstance.RETRIAL);
    }

    @Test
    void a_judgment_of_the_first_instance_takes_effect_when_nobody_can_appeal_any_more() {
        refuses(
                ReconsiderationRefusal.STILL_OPEN_TO_APPEAL,
                () -> suitIn(SuitState.JUDGED).takeEffect(APPEAL_BY, NOW));
        suitIn(SuitState.JUDGED).takeEffect(APPEAL_BY.plusDays(1), NOW);

        AdministrativeSuit appealed = suitIn(SuitState.JUDGED);
        CourtStep.APPEAL.on.accept(appealed);
        CourtStep.JUDGE.on.accept(appealed);
        appealed.takeEffect(DECIDED, NOW);
        AdministrativeSuit withdrawn = suitIn(SuitState.PENDING);
        withdrawn.judge(DECIDED, APPEAL_BY, SuitResult.WITHDRAWN, null, false, NOW);
        withdrawn.takeEffect(DECIDED, NOW);
    }

    @Test
    void the_word_of_the_last_court_holds_unless_it_leaves_that_of_the_one_before() {
        AdministrativeSuit upheld = suitAboutAPenalty();
        upheld.judge(DECIDED, APPEAL_BY, SuitResult.CHANGED, FINE, true, NOW);
        AdministrativeSuit overruled = suitAboutAPenalty();
        overruled.judge(DECIDED, APPEAL_BY, SuitResult.CHANGED, FINE, true, NOW);
        AdministrativeSuit withdrawn = suitAboutAPenalty();
        withdrawn.judge(DECIDED, APPEAL_BY, SuitResult.REVOKED, null, true, NOW);

        appealed(upheld, SuitResult.UPHELD);
        appealed(overruled, SuitResult.DISMISSED);
        appealed(withdrawn, SuitResult.WITHDRAWN);

        assertThat(upheld.fine()).isEqualTo(FINE);
        assertThat(overruled.fine()).isNull();
        assertThat(overruled.revokesPenalty()).isFalse();
        assertThat(withdrawn.revokesPenalty()).isTrue();
        refuses(ReconsiderationRefusal.DECISION_CARRIED_OUT, () -> upheld.annul("重复登记", NOW));
        refuses(ReconsiderationRefusal.DECISION_CARRIED_OUT, () -> withdrawn.annul("重复登记", NOW));
        overruled.annul("重复登记", NOW);
    }

    @Test
    void what_a_judgment_has_done_to_a_penalty_stays_done_before_the_court_of_retrial_and_after_it() {
        AdministrativeSuit suit = suitAboutAPenalty();
        suit.judge(DECIDED, APPEAL_BY, SuitResult.REVOKED, null, true, NOW);
        CourtStep.TAKE_EFFECT.on.accept(suit);
        CourtStep.RETRY.on.accept(suit);
        refuses(ReconsiderationRefusal.DECISION_CARRIED_OUT, () -> suit.annul("重复登记", NOW));

        suit.judge(suit.lastStepOn(), APPEAL_BY, SuitResult.DISMISSED, null, true, NOW);
        suit.takeEffect(suit.lastStepOn(), NOW);

        refuses(ReconsiderationRefusal.DECISION_CARRIED_OUT, () -> suit.annul("重复登记", NOW));
    }

    private static void appealed(AdministrativeSuit suit, SuitResult result) {
        CourtStep.APPEAL.on.accept(suit);
        suit.judge(DECIDED, APPEAL_BY, result, null, true, NOW);
        suit.takeEffect(DECIDED, NOW);
    }

    @Test
    void a_judgment_states_a_fine_where_it_changes_a_penalty_and_nowhere_else() {
        for (SuitResult result : SuitResult.values()) {
            boolean changed = result == SuitResult.CHANGED;
            refuses(
                    ReconsiderationRefusal.FINE_NOT_CHANGED,
                    () -> suitAboutAPenalty().judge(DECIDED, APPEAL_BY, result, changed ? null : FINE, true, NOW));
            refuses(
                    ReconsiderationRefusal.FINE_NOT_CHANGED,
                    () -> suitIn(SuitState.PENDING).judge(DECIDED, APPEAL_BY, result, FINE, true, NOW));
        }
        suitIn(SuitState.PENDING).judge(DECIDED, APPEAL_BY, SuitResult.CHANGED, null, true, NOW);
    }

    @Test
    void each_instance_is_answered_once() {
        AdministrativeSuit suit = suitIn(SuitState.PENDING);
        CourtStep.ANSWER.on.accept(suit);

        refuses(ReconsiderationRefusal.SUIT_ANSWERED, () -> CourtStep.ANSWER.on.accept(suit));
        CourtStep.JUDGE.on.accept(suit);
        CourtStep.APPEAL.on.accept(suit);
        CourtStep.ANSWER.on.accept(suit);
        assertThat(suit.stages()).extracting(CourtStage::answeredOn).containsExactly(DECIDED, DECIDED);
    }

    private static Reconsideration in(ReconsiderationState state) {
        Reconsideration found = received(null);
        List<Step> way = switch (state) {
            case RECEIVED -> List.of();
            case NOT_ACCEPTED -> List.of(Step.REFUSE);
            case ACCEPTED -> List.of(Step.ACCEPT);
            case SUSPENDED -> List.of(Step.ACCEPT, Step.SUSPEND);
            case WITHDRAWN -> List.of(Step.WITHDRAW);
            case DECIDED -> List.of(Step.ACCEPT, Step.DECIDE);
            case ANNULLED -> List.of(Step.ANNUL);
        };
        way.forEach(step -> step.on.accept(found));
        return found;
    }

    private static AdministrativeSuit suitAboutAPenalty() {
        return suit(UUID.randomUUID());
    }

    private static AdministrativeSuit suit(UUID penalised) {
        return new AdministrativeSuit(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new AdministrativeSuit.Matter("360102", "劳动局", "行政决定", null, penalised, null),
                stage(CourtInstance.FIRST),
                NOW);
    }

    private static AdministrativeSuit suitIn(SuitState state) {
        AdministrativeSuit suit = suit(null);
        List<CourtStep> way = switch (state) {
            case PENDING -> List.of();
            case JUDGED -> List.of(CourtStep.JUDGE);
            case FINAL -> List.of(CourtStep.JUDGE, CourtStep.TAKE_EFFECT);
            case ANNULLED -> List.of(CourtStep.ANNUL);
        };
        way.forEach(step -> step.on.accept(suit));
        return suit;
    }

    private static CourtStage stage(CourtInstance instance) {
        return CourtStage.filed(instance, "人民法院", DECIDED);
    }

    private static Reconsideration received(String excuse) {
        DisputedAct matter =
                new DisputedAct("360102", "监察大队", "处理决定", ApplicantKind.CITIZEN, null, KNOWN, RECEIVED, excuse, null);
        return new Reconsideration(UUID.randomUUID(), new Origin("test", "1"), matter, "clerk", NOW);
    }

    private static ReconsiderationDecision decision(ReconsiderationResult result) {
        return new ReconsiderationDecision(DECIDED, result, "洪劳复决〔2007〕3号", "事实清楚", null);
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
