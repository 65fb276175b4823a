package org.ganlao.laborrights.legal.licensing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class LicenceApplicationTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final LocalDate RECEIVED = LocalDate.of(2007, 3, 5);
    private static final LocalDate ACCEPT_BY = LocalDate.of(2007, 3, 12);
    private static final LocalDate DECIDED = LocalDate.of(2007, 3, 26);

    private enum Step {
        ASK(application -> application.askForSupplement(application.lastStepOn(), "缺职工代表大会意见", ACCEPT_BY, NOW)),
        SUPPLEMENT(application -> application.supplement(application.lastStepOn(), NOW)),
        ACCEPT(application -> application.accept(application.lastStepOn(), ACCEPT_BY, "clerk", NOW)),
        REFUSE(application -> application.refuseAcceptance(application.lastStepOn(), ACCEPT_BY, "不属本机关职权", NOW)),
        EXTEND(application -> application.extend(application.lastStepOn(), "需要实地核查", "reviewer", NOW)),
        GRANT(application -> application.decide(granted(DECIDED.plusYears(1)), "reviewer", NOW)),
        DENY(application -> application.decide(denied(null), "reviewer", NOW)),
        SERVE(application -> application.serve(application.lastStepOn(), NOW)),
        ASK_FOR_RENEWAL(application -> application.askForRenewal(application.lastStepOn(), 30, "clerk", NOW)),
        RENEW(application -> application.renew(application.lastStepOn(), DECIDED.plusYears(2), "reviewer", NOW)),
        CANCEL(application -> application.cancel(application.lastStepOn(), CancelGround.SURRENDERED, NOW)),
        WITHDRAW(application -> application.withdraw(application.lastStepOn(), "申请人撤回", NOW)),
        ANNUL(application -> application.annul("重复登记", NOW));

        private final Consumer<LicenceApplication> on;

        Step(Consumer<LicenceApplication> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_an_application_or_is_refused() {
        StateTables.of("licensing", "licence application", LicensingState.class, Step.class)
                .where(
                        LicenceApplicationTest::in,
                        (step, application) -> step.on.accept(application),
                        LicenceApplication::state);
    }

    @Test
    void what_is_missing_is_asked_for_once_and_in_time() {
        LicenceApplication late = in(LicensingState.RECEIVED);
        refuses(
                LicensingRefusal.SUPPLEMENT_ASKED_TOO_LATE,
                () -> late.askForSupplement(ACCEPT_BY.plusDays(1), "缺材料", ACCEPT_BY, NOW));
        late.askForSupplement(ACCEPT_BY, "缺材料", ACCEPT_BY, NOW);
        late.supplement(ACCEPT_BY, NOW);
        refuses(
                LicensingRefusal.SUPPLEMENT_ASKED_BEFORE,
                () -> late.askForSupplement(ACCEPT_BY, "还缺材料", ACCEPT_BY, NOW));
    }

    @Test
    void accepted_too_late_it_counts_as_accepted_from_its_receipt() {
        LicenceApplication inTime = in(LicensingState.RECEIVED);
        LicenceApplication late = in(LicensingState.RECEIVED);

        inTime.accept(ACCEPT_BY, ACCEPT_BY, "clerk", NOW);
        late.accept(ACCEPT_BY.plusDays(1), ACCEPT_BY, "clerk", NOW);

        assertThat(inTime.acceptedOn()).isEqualTo(ACCEPT_BY);
        assertThat(late.acceptedOn()).isEqualTo(RECEIVED);
    }

    @Test
    void what_counts_as_accepted_is_no_more_refused_unless_something_is_missing() {
        LicenceApplication late = in(LicensingState.RECEIVED);

        refuses(
                LicensingRefusal.APPLICATION_COUNTS_AS_ACCEPTED,
                () -> late.refuseAcceptance(ACCEPT_BY.plusDays(1), ACCEPT_BY, "不属本机关职权", NOW));
        late.refuseAcceptance(ACCEPT_BY, ACCEPT_BY, "不属本机关职权", NOW);
        in(LicensingState.SUPPLEMENT_ASKED).refuseAcceptance(ACCEPT_BY.plusDays(1), ACCEPT_BY, "逾期未补正", NOW);
    }

    @Test
    void another_person_than_who_accepted_it_extends_and_decides_once() {
        LicenceApplication application = in(LicensingState.ACCEPTED);

        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> application.extend(DECIDED, "需要核查", "clerk", NOW));
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> application.decide(denied(null), "clerk", NOW));
        application.extend(DECIDED, "需要核查", "reviewer", NOW);
        refuses(LicensingRefusal.LICENCE_EXTENDED_BEFORE, () -> application.extend(DECIDED, "再延", "reviewer", NOW));
    }

    @Test
    void only_a_licence_that_is_granted_is_valid_for_a_time_after_the_decision() {
        refuses(
                LicensingRefusal.VALIDITY_UNFIT,
                () -> in(LicensingState.ACCEPTED).decide(granted(DECIDED), "reviewer", NOW));
        refuses(
                LicensingRefusal.VALIDITY_UNFIT,
                () -> in(LicensingState.ACCEPTED).decide(denied(DECIDED.plusDays(1)), "reviewer", NOW));
        in(LicensingState.ACCEPTED).decide(granted(DECIDED.plusDays(1)), "reviewer", NOW);
    }

    @Test
    void a_decision_is_served_once() {
        LicenceApplication application = in(LicensingState.DENIED);
        application.serve(DECIDED, NOW);

        refuses(LicensingRefusal.SERVED_BEFORE, () -> application.serve(DECIDED, NOW));
    }

    @Test
    void a_licence_is_renewed_by_another_person_if_that_was_asked_for_thirty_days_before_its_end() {
        LocalDate last = DECIDED.plusYears(1);
        refuses(
                LicensingRefusal.RENEWAL_ASKED_TOO_LATE,
                () -> in(LicensingState.GRANTED).askForRenewal(last.minusDays(29), 30, "clerk", NOW));
        LicenceApplication asked = in(LicensingState.GRANTED);
        asked.askForRenewal(last.minusDays(30), 30, "clerk", NOW);

        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> asked.renew(last, last.plusYears(1), "clerk", NOW));
        refuses(LicensingRefusal.VALIDITY_UNFIT, () -> asked.renew(last, last, "reviewer", NOW));
        asked.renew(last, last.plusYears(1), "reviewer", NOW);
        assertThat(asked.decision().validUntil()).isEqualTo(last.plusYears(1));
    }

    @Test
    void a_renewal_that_nobody_decided_until_the_last_day_counts_as_granted_and_is_neither_refused_nor_struck_off() {
        LocalDate last = DECIDED.plusYears(1);
        LicenceApplication refused = in(LicensingState.RENEWAL_ASKED);
        refused.renew(last, null, "reviewer", NOW);
        refused.cancel(last.plusDays(1), CancelGround.EXPIRED, NOW);

        LicenceApplication silent = in(LicensingState.RENEWAL_ASKED);
        refuses(LicensingRefusal.NOT_EXPIRED_YET, () -> silent.cancel(last, CancelGround.EXPIRED, NOW));
        refuses(
                LicensingRefusal.RENEWAL_COUNTS_AS_GRANTED,
                () -> silent.cancel(last.plusDays(1), CancelGround.EXPIRED, NOW));
        refuses(
                LicensingRefusal.RENEWAL_COUNTS_AS_GRANTED,
                () -> silent.renew(last.plusDays(1), null, "reviewer", NOW));
        silent.renew(last.plusDays(1), last.plusYears(1), "reviewer", NOW);
        assertThat(silent.state()).isEqualTo(LicensingState.GRANTED);
        in(LicensingState.RENEWAL_ASKED).cancel(last.plusDays(1), CancelGround.SURRENDERED, NOW);
    }

    @Test
    void a_licence_expires_after_its_last_day_and_one_without_never() {
        LocalDate last = DECIDED.plusYears(1);
        LicenceApplication ends = in(LicensingState.GRANTED);
        refuses(LicensingRefusal.NOT_EXPIRED_YET, () -> ends.cancel(last, CancelGround.EXPIRED, NOW));
        ends.cancel(last.plusDays(1), CancelGround.EXPIRED, NOW);

        LicenceApplication lasts = in(LicensingState.ACCEPTED);
        lasts.decide(granted(null), "reviewer", NOW);
        refuses(LicensingRefusal.LICENCE_WITHOUT_END, () -> lasts.cancel(last, CancelGround.EXPIRED, NOW));
        refuses(LicensingRefusal.LICENCE_WITHOUT_END, () -> lasts.askForRenewal(last, 30, "clerk", NOW));
    }

    private static LicenceApplication in(LicensingState state) {
        LicenceApplication application = new LicenceApplication(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new LicenceMatter("360102", "special-working-hours", "机械厂", "71526726X", RECEIVED),
                "clerk",
                NOW);
        List<Step> way = switch (state) {
            case RECEIVED -> List.of();
            case SUPPLEMENT_ASKED -> List.of(Step.ASK);
            case ACCEPTED -> List.of(Step.ACCEPT);
            case NOT_ACCEPTED -> List.of(Step.REFUSE);
            case GRANTED -> List.of(Step.ACCEPT, Step.GRANT);
            case RENEWAL_ASKED -> List.of(Step.ACCEPT, Step.GRANT, Step.ASK_FOR_RENEWAL);
            case CANCELLED -> List.of(Step.ACCEPT, Step.GRANT, Step.CANCEL);
            case DENIED -> List.of(Step.ACCEPT, Step.DENY);
            case WITHDRAWN -> List.of(Step.WITHDRAW);
            case ANNULLED -> List.of(Step.ANNUL);
        };
        way.forEach(step -> step.on.accept(application));
        return application;
    }

    private static LicenceDecision granted(LocalDate validUntil) {
        return decision(true, validUntil);
    }

    private static LicenceDecision denied(LocalDate validUntil) {
        return decision(false, validUntil);
    }

    private static LicenceDecision decision(boolean granted, LocalDate validUntil) {
        return new LicenceDecision(DECIDED, granted, "洪劳许〔2007〕12号", validUntil, "符合法定条件");
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
