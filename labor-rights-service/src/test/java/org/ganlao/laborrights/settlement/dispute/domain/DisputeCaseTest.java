package org.ganlao.laborrights.settlement.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.laborrights.StateTables;
import org.ganlao.laborrights.procedure.domain.ProcedureRefusal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisputeCaseTest {

    @Test
    void every_action_moves_the_case_or_is_refused_by_a_rule() {
        StateTables.of("dispute", "dispute case", DisputeState.class, DisputeAction.class)
                .where(Disputes::finalAt, Disputes::act, DisputeCase::state);
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, CONCLUDE, DISPUTE_STEP_TOO_EARLY",
        "SERVED, CONCLUDE, DISPUTE_STEP_TAKEN",
        "SUSPENDED, CONCLUDE, DISPUTE_SUSPENDED",
        "SUSPENDED, ACCEPT, DISPUTE_STEP_TAKEN",
        "NOT_ACCEPTED, CONCLUDE, DISPUTE_NOT_ACCEPTED",
        "WITHDRAWN, CONCLUDE, DISPUTE_WITHDRAWN"
    })
    void what_stands_against_a_step_is_said(DisputeState state, DisputeAction action, DisputeRefusal refusal) {
        DisputeCase dispute = Disputes.at(state);

        refuses(refusal, () -> Disputes.act(action, dispute));
    }

    @Test
    void an_application_is_accepted_on_its_last_day_and_not_a_day_later() {
        DisputeCase inTime = Disputes.received(Disputes.RECEIVED);
        DisputeCase late = Disputes.received(Disputes.RECEIVED.minusDays(1));

        inTime.accept(day(9), Disputes.NOW);
        assertThat(inTime.state()).isEqualTo(DisputeState.ACCEPTED);
        refuses(DisputeRefusal.APPLICATION_OUT_OF_TIME, () -> late.accept(day(9), Disputes.NOW));
        late.refuse(day(9), DisputeRefusalGround.OUT_OF_TIME, Disputes.NOW);
        assertThat(late.state()).isEqualTo(DisputeState.NOT_ACCEPTED);
    }

    @Test
    void being_late_is_no_ground_against_who_is_in_time_or_has_no_limit() {
        for (DisputeCase dispute : List.of(Disputes.received(Disputes.RECEIVED), Disputes.received(null))) {
            refuses(
                    DisputeRefusal.APPLICATION_IN_TIME,
                    () -> dispute.refuse(day(9), DisputeRefusalGround.OUT_OF_TIME, Disputes.NOW));
        }
    }

    @Test
    void a_major_case_by_workers_or_by_amount_is_not_heard_by_one() {
        Demand below = wages(99_999);
        Demand at = wages(100_000);

        formed(Disputes.received(null, below));
        refuses(DisputeRefusal.COLLEGIAL_PANEL_REQUIRED, () -> formed(Disputes.received(null, at)));
        DisputeCase nine = joined(9);
        DisputeCase ten = joined(10);
        formed(nine);
        refuses(DisputeRefusal.COLLEGIAL_PANEL_REQUIRED, () -> formed(ten));
        Disputes.form(ten, TribunalKind.COLLEGIAL, Disputes.ARBITRATOR, Disputes.ANOTHER, UUID.randomUUID());
        assertThat(ten.state()).isEqualTo(DisputeState.IN_TRIAL);
    }

    @Test
    void a_tribunal_has_as_many_as_its_kind_and_one_of_them_presides() {
        DisputeCase dispute = Disputes.at(DisputeState.ACCEPTED);

        refuses(
                DisputeRefusal.TRIBUNAL_SIZE,
                () -> Disputes.form(dispute, TribunalKind.SOLE, Disputes.ARBITRATOR, Disputes.ANOTHER));
        refuses(
                DisputeRefusal.TRIBUNAL_SIZE,
                () -> Disputes.form(dispute, TribunalKind.TRIPARTITE, Disputes.ARBITRATOR, Disputes.ANOTHER));
        refuses(
                DisputeRefusal.PRESIDES_WITHOUT_SITTING,
                () -> Disputes.form(dispute, TribunalKind.SOLE, Disputes.ANOTHER));
    }

    @Test
    void who_takes_a_recused_arbitrators_place_presides_as_that_one_did() {
        DisputeCase dispute = Disputes.at(DisputeState.IN_TRIAL);

        refuses(
                DisputeRefusal.NOT_OF_THE_TRIBUNAL,
                () -> dispute.replace(Disputes.ANOTHER, UUID.randomUUID(), Disputes.NOW));
        refuses(
                DisputeRefusal.SITS_ALREADY,
                () -> dispute.replace(Disputes.ARBITRATOR, Disputes.ARBITRATOR, Disputes.NOW));
        dispute.replace(Disputes.ARBITRATOR, Disputes.ANOTHER, Disputes.NOW);

        assertThat(dispute.tribunal()).containsExactly(new TribunalMember(Disputes.ANOTHER, true));
    }

    @Test
    void an_award_decides_every_claim_once_with_an_amount_that_fits() {
        Demand wages = wages(3000);
        Demand contract = new Demand(UUID.randomUUID(), DisputeClaimKind.CONTRACT, null);
        DisputeCase dispute = Disputes.received(null, wages, contract);
        formed(dispute);
        UUID first = dispute.claims().get(0).id();
        UUID second = dispute.claims().get(1).id();
        DecidedClaim granted = new DecidedClaim(second, ClaimDecision.GRANTED, Money.ZERO);

        refuses(DisputeRefusal.CLAIMS_NOT_ALL_DECIDED, () -> award(dispute, granted));
        refuses(DisputeRefusal.NO_SUCH_CLAIM, () -> award(dispute, granted, granted));
        refuses(DisputeRefusal.GRANTED_DOES_NOT_FIT, () -> award(dispute, granted, partly(first, 0)));
        refuses(DisputeRefusal.GRANTED_DOES_NOT_FIT, () -> award(dispute, granted, partly(first, 3000)));
        award(dispute, granted, partly(first, 2999));

        assertThat(dispute.conclusion().granted()).isEqualTo(Money.of(2999));
        assertThat(dispute.claims())
                .extracting(DisputeClaim::decision)
                .containsExactly(ClaimDecision.PARTLY, ClaimDecision.GRANTED);
    }

    @EnumSource(
            value = DisputeClaimKind.class,
            names = {"WAGES", "OVERTIME", "INJURY_MEDICAL", "SEVERANCE", "DAMAGES"})
    @ParameterizedTest
    void a_claim_for_money_demands_some(DisputeClaimKind kind) {
        refuses(DisputeRefusal.CLAIM_WITHOUT_AMOUNT, () -> new Demand(UUID.randomUUID(), kind, Money.ZERO));
        refuses(DisputeRefusal.CLAIM_WITHOUT_AMOUNT, () -> new Demand(UUID.randomUUID(), kind, null));
    }

    @Test
    void no_money_is_granted_where_none_is_demanded() {
        DisputeCase dispute = Disputes.received(null, new Demand(UUID.randomUUID(), DisputeClaimKind.CONTRACT, null));
        formed(dispute);
        UUID claim = dispute.claims().get(0).id();

        refuses(DisputeRefusal.GRANTED_DOES_NOT_FIT, () -> award(dispute, partly(claim, 1)));
        award(dispute, partly(claim, 0));

        assertThat(dispute.conclusion().granted()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_sides_may_agree_on_money_where_none_is_demanded() {
        DisputeCase dispute = Disputes.received(null, new Demand(UUID.randomUUID(), DisputeClaimKind.DISMISSAL, null));
        formed(dispute);
        DecidedClaim settled = partly(dispute.claims().get(0).id(), 8000);

        Disputes.conclude(dispute, DisputeOutcome.MEDIATION, List.of(settled), false);

        assertThat(dispute.conclusion().granted()).isEqualTo(Money.of(8000));
    }

    @Test
    void wages_that_an_employer_has_back_are_owed_to_no_worker() {
        DisputeCase dispute = Disputes.received();
        correct(dispute, Disputes.byEmployers(), false);
        Stream.of(DisputeAction.ACCEPT, DisputeAction.FORM_TRIBUNAL, DisputeAction.CONCLUDE, DisputeAction.SERVE)
                .forEach(action -> Disputes.act(action, dispute));

        refuses(DisputeRefusal.NO_WAGES_GRANTED, () -> requireOwed(dispute, LocalDate.of(2007, 4, 8), "registrar"));
    }

    @Test
    void which_side_applied_is_corrected_as_the_parties_are() {
        DisputeCase accepted = Disputes.at(DisputeState.ACCEPTED);

        refuses(DisputeRefusal.PARTIES_CHANGED_BY_REVIEWERS, () -> correct(accepted, Disputes.byEmployers(), false));
        correct(accepted, Disputes.byEmployers(), true);
        refuses(
                DisputeRefusal.PARTIES_OF_A_DECIDED_CASE,
                () -> correct(Disputes.at(DisputeState.CONCLUDED), Disputes.byEmployers(), true));
    }

    private static void correct(DisputeCase dispute, Application stated, boolean reviewer) {
        dispute.correct(
                stated, dispute.employers(), List.of(), dispute.law(), dispute.times(), false, reviewer, Disputes.NOW);
    }

    @Test
    void a_side_sues_within_the_time_from_its_own_receipt() {
        DisputeCase last = Disputes.at(DisputeState.SERVED);
        DisputeCase late = Disputes.at(DisputeState.SERVED);

        last.sue(DisputeSide.WORKERS, LocalDate.of(2007, 4, 6), null, null, Disputes::last, Disputes.NOW);
        refuses(
                DisputeRefusal.AWARD_SUED_TOO_LATE,
                () -> late.sue(
                        DisputeSide.WORKERS, LocalDate.of(2007, 4, 7), null, null, Disputes::last, Disputes.NOW));
        late.sue(DisputeSide.EMPLOYERS, LocalDate.of(2007, 4, 7), null, null, Disputes::last, Disputes.NOW);
    }

    @Test
    void nobody_sues_against_mediation_nor_the_employer_against_what_is_final() {
        DisputeCase mediated = Disputes.at(DisputeState.IN_TRIAL);
        Disputes.conclude(mediated, DisputeOutcome.MEDIATION, 3200, false);
        DisputeCase settled = Disputes.at(DisputeState.IN_TRIAL);
        Disputes.conclude(settled, DisputeOutcome.AWARD, 3200, true);
        Stream.of(mediated, settled).forEach(dispute -> Disputes.act(DisputeAction.SERVE, dispute));

        refuses(DisputeRefusal.MEDIATION_BINDS, () -> Disputes.act(DisputeAction.SUE, mediated));
        refuses(
                DisputeRefusal.FINAL_FOR_EMPLOYER,
                () -> settled.sue(DisputeSide.EMPLOYERS, day(30), null, null, Disputes::last, Disputes.NOW));
        settled.sue(DisputeSide.WORKERS, day(30), null, null, Disputes::last, Disputes.NOW);
    }

    @EnumSource(
            value = DisputeState.class,
            names = {"REVOCATION_ASKED", "ENFORCING"})
    @ParameterizedTest
    void the_workers_sue_within_their_time_about_an_award_that_is_final_for_the_employer_whatever_that_one_does(
            DisputeState pursued) {
        LocalDate last = LocalDate.of(2007, 4, 6);
        DisputeCase inTime = Disputes.finalAt(pursued);
        DisputeCase late = Disputes.finalAt(pursued);

        assertThat(inTime.rights(Disputes::last))
                .containsExactly(new OpenRight(PartyRight.SUE, DisputeSide.WORKERS, last));
        refuses(DisputeRefusal.FINAL_FOR_EMPLOYER, () -> sue(late, DisputeSide.EMPLOYERS, last));
        refuses(DisputeRefusal.AWARD_SUED_TOO_LATE, () -> sue(late, DisputeSide.WORKERS, last.plusDays(1)));
        sue(inTime, DisputeSide.WORKERS, last);

        assertThat(inTime.state()).isEqualTo(DisputeState.SUED);
        assertThat(inTime.rights(Disputes::last)).isEmpty();
        refuses(DisputeRefusal.DISPUTE_STEP_TAKEN, () -> sue(inTime, DisputeSide.WORKERS, last));
    }

    @Test
    void nobody_sues_about_an_award_any_more_that_is_enforced_and_was_open_to_both_sides_or_to_a_suit() {
        DisputeCase sued = Disputes.finalAt(DisputeState.JUDGED);
        Disputes.act(DisputeAction.ENFORCE, sued);

        for (DisputeCase enforced : List.of(Disputes.at(DisputeState.ENFORCING), sued)) {
            assertThat(enforced.rights(Disputes::last)).isEmpty();
            refuses(DisputeRefusal.DISPUTE_STEP_TAKEN, () -> sue(enforced, DisputeSide.WORKERS, day(30)));
        }
    }

    private static void sue(DisputeCase dispute, DisputeSide by, LocalDate on) {
        dispute.sue(by, on, null, null, Disputes::last, Disputes.NOW);
    }

    @Test
    void an_award_is_enforced_when_nobody_can_sue_any_more_and_a_statement_of_mediation_at_once() {
        DisputeCase award = Disputes.at(DisputeState.SERVED);
        DisputeCase mediated = Disputes.at(DisputeState.IN_TRIAL);
        Disputes.conclude(mediated, DisputeOutcome.MEDIATION, 3200, false);
        Disputes.act(DisputeAction.SERVE, mediated);

        refuses(
                DisputeRefusal.AWARD_NOT_IN_FORCE,
                () -> award.enforce(LocalDate.of(2007, 4, 7), Disputes::last, Disputes.NOW));
        award.enforce(LocalDate.of(2007, 4, 8), Disputes::last, Disputes.NOW);
        mediated.enforce(day(24), Disputes::last, Disputes.NOW);
    }

    @Test
    void wages_are_owed_by_an_award_that_is_in_force_and_registered_by_another_person() {
        DisputeCase served = Disputes.at(DisputeState.SERVED);
        refuses(DisputeRefusal.AWARD_NOT_IN_FORCE, () -> requireOwed(served, LocalDate.of(2007, 4, 7), "registrar"));
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> requireOwed(served, LocalDate.of(2007, 4, 8), "reviewer"));
        requireOwed(served, LocalDate.of(2007, 4, 8), "registrar");
    }

    @Test
    void an_award_that_is_final_is_in_force_from_its_day() {
        DisputeCase settled = Disputes.at(DisputeState.IN_TRIAL);
        Disputes.conclude(settled, DisputeOutcome.AWARD, 3200, true);
        Disputes.act(DisputeAction.SERVE, settled);

        refuses(DisputeRefusal.AWARD_NOT_IN_FORCE, () -> requireOwed(settled, day(19), "registrar"));
        requireOwed(settled, day(20), "registrar");
        settled.enforce(day(24), Disputes::last, Disputes.NOW);
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, , 3200", "WITHDRAWN, , 3200", "CHANGED, 2800, 2800", "SETTLED, 0, 0", "CHANGED, 3300, 3300"})
    void what_the_court_decides_is_owed_from_its_day(DisputeCourtResult result, Integer stated, int due) {
        DisputeCase dispute = Disputes.at(DisputeState.SUED);
        List<AdjudgedClaim> amounts = stated == null ? List.of() : adjudged(dispute, stated);

        dispute.judge(new Judgment(result, LocalDate.of(2007, 5, 30), null, null), amounts, "clerk", Disputes.NOW);

        assertThat(dispute.claims().get(0).due()).isEqualTo(Money.of(due));
        refuses(DisputeRefusal.AWARD_NOT_IN_FORCE, () -> requireOwed(dispute, LocalDate.of(2007, 5, 29), "registrar"));
        requireOwed(dispute, LocalDate.of(2007, 5, 30), "registrar");
        if (stated != null) {
            refuses(RecordRefusal.PROPOSED_BY_YOU, () -> requireOwed(dispute, LocalDate.of(2007, 5, 30), "clerk"));
        }
    }

    @Test
    void the_amounts_of_the_court_are_stated_where_the_award_does_not_stand_for_each_claim_and_else_not() {
        DisputeCase dispute = Disputes.at(DisputeState.SUED);
        List<AdjudgedClaim> amounts = adjudged(dispute, 2800);
        List<AdjudgedClaim> twice = List.of(amounts.get(0), amounts.get(0));

        refuses(DisputeRefusal.COURT_AMOUNTS_DO_NOT_FIT, () -> judge(dispute, DisputeCourtResult.CHANGED, List.of()));
        refuses(DisputeRefusal.COURT_AMOUNTS_DO_NOT_FIT, () -> judge(dispute, DisputeCourtResult.UPHELD, amounts));
        refuses(DisputeRefusal.NO_SUCH_CLAIM, () -> judge(dispute, DisputeCourtResult.SETTLED, twice));
        refuses(
                DisputeRefusal.GRANTED_DOES_NOT_FIT,
                () -> judge(dispute, DisputeCourtResult.CHANGED, adjudged(dispute, -1)));
    }

    private static void judge(DisputeCase dispute, DisputeCourtResult result, List<AdjudgedClaim> amounts) {
        dispute.judge(new Judgment(result, LocalDate.of(2007, 5, 30), null, null), amounts, "clerk", Disputes.NOW);
    }

    private static List<AdjudgedClaim> adjudged(DisputeCase dispute, int yuan) {
        return List.of(new AdjudgedClaim(dispute.claims().get(0).id(), Money.of(yuan)));
    }

    private static void requireOwed(DisputeCase dispute, LocalDate on, String by) {
        dispute.requireOwed(on, by, Disputes::last);
    }

    @Test
    void an_award_that_is_final_is_revoked_on_the_employers_application_within_its_time() {
        DisputeCase inTime = Disputes.finalAt(DisputeState.SERVED);
        DisputeCase late = Disputes.finalAt(DisputeState.SERVED);
        refuses(DisputeRefusal.AWARD_NOT_FINAL, () -> ask(Disputes.at(DisputeState.SERVED), day(30)));
        refuses(DisputeRefusal.REVOCATION_ASKED_TOO_LATE, () -> ask(late, LocalDate.of(2007, 4, 8)));
        refuses(ProcedureRefusal.STEP_BEFORE_THE_LAST, () -> ask(late, day(22)));
        refuses(
                DisputeRefusal.AWARD_SUED_ABOUT,
                () -> ask(Disputes.finalAt(DisputeState.SUED), LocalDate.of(2007, 4, 7)));

        ask(inTime, LocalDate.of(2007, 4, 7));

        assertThat(inTime.state()).isEqualTo(DisputeState.REVOCATION_ASKED);
        refuses(DisputeRefusal.DISPUTE_STEP_TOO_EARLY, () -> Disputes.act(DisputeAction.ENFORCE, inTime));
    }

    private static void ask(DisputeCase dispute, LocalDate on) {
        dispute.askRevocation(on, RevocationGround.EVIDENCE_FORGED, Disputes::last, Disputes.NOW);
    }

    @Test
    void when_the_workers_withdraw_their_suit_the_employer_has_its_time_to_ask_for_a_revocation_once_more() {
        // Given
        LocalDate ruled = LocalDate.of(2007, 6, 1);
        DisputeCase asked = withdrawn(Disputes.finalAt(DisputeState.REVOCATION_ASKED));
        DisputeCase never = withdrawn(Disputes.finalAt(DisputeState.SERVED));
        DisputeCase open = withdrawn(Disputes.at(DisputeState.SERVED));
        assertThat(never.rights(Disputes::last))
                .containsExactly(
                        new OpenRight(PartyRight.ASK_REVOCATION, DisputeSide.EMPLOYERS, LocalDate.of(2007, 6, 18)));
        assertThat(open.rights(Disputes::last)).isEmpty();
        refuses(DisputeRefusal.AWARD_NOT_FINAL, () -> ask(open, LocalDate.of(2007, 6, 18)));
        refuses(ProcedureRefusal.STEP_BEFORE_THE_LAST, () -> ask(never, LocalDate.of(2007, 6, 2)));
        refuses(DisputeRefusal.REVOCATION_ASKED_TOO_LATE, () -> ask(never, LocalDate.of(2007, 6, 19)));

        // When
        ask(asked, LocalDate.of(2007, 6, 3));
        ask(never, LocalDate.of(2007, 6, 18));

        // Then
        assertThat(asked.state()).isEqualTo(DisputeState.REVOCATION_ASKED);
        assertThat(asked.rights(Disputes::last)).isEmpty();
        asked.rule(ruled.plusDays(9), false, ruled.plusDays(9), ruled.plusDays(9), Disputes.NOW);
        assertThat(asked.state()).isEqualTo(DisputeState.JUDGED);
        assertThat(asked.rights(Disputes::last)).isEmpty();
        refuses(DisputeRefusal.REVOCATION_RULED, () -> ask(asked, LocalDate.of(2007, 6, 10)));
    }

    @Test
    void when_the_workers_withdraw_their_appeal_the_judgment_binds_and_the_employer_asks_for_no_revocation() {
        // Given
        DisputeCase dispute = Disputes.finalAt(DisputeState.SUED);
        LocalDate judged = LocalDate.of(2007, 4, 20);
        dispute.judge(
                new Judgment(DisputeCourtResult.CHANGED, judged, judged, judged),
                adjudged(dispute, 2800),
                "clerk",
                Disputes.NOW);
        appeal(dispute, LocalDate.of(2007, 4, 30));
        LocalDate ruled = LocalDate.of(2007, 6, 1);

        // When
        dispute.judge(
                new Judgment(DisputeCourtResult.WITHDRAWN, ruled, ruled, ruled), List.of(), "clerk", Disputes.NOW);

        // Then
        assertThat(dispute.rights(Disputes::last)).isEmpty();
        refuses(DisputeRefusal.AWARD_SUED_ABOUT, () -> ask(dispute, ruled.plusDays(1)));
        assertThat(dispute.claims().get(0).due()).isEqualTo(Money.of(2800));
    }

    /** By a ruling of 1 June that the workers received on the 2nd and the employer on the 3rd. */
    private static DisputeCase withdrawn(DisputeCase dispute) {
        Disputes.act(DisputeAction.SUE, dispute);
        LocalDate ruled = LocalDate.of(2007, 6, 1);
        dispute.judge(
                new Judgment(DisputeCourtResult.WITHDRAWN, ruled, ruled.plusDays(1), ruled.plusDays(2)),
                List.of(),
                "clerk",
                Disputes.NOW);
        return dispute;
    }

    @Test
    void after_a_revocation_nothing_is_owed_and_either_side_sues_within_fifteen_days_of_the_ruling() {
        DisputeCase dispute = Disputes.finalAt(DisputeState.SERVED);
        Disputes.act(DisputeAction.REGISTER_ARREARS, dispute);
        Disputes.act(DisputeAction.ASK_REVOCATION, dispute);
        LocalDate closed = dispute.conclusion().on();

        Disputes.act(DisputeAction.RULE_ON_REVOCATION, dispute);

        assertThat(dispute.arrears()).isEmpty();
        assertThat(dispute.conclusion().on()).isEqualTo(closed);
        assertThat(dispute.rights(Disputes::last))
                .containsExactly(
                        new OpenRight(PartyRight.SUE_AFTER_REVOCATION, DisputeSide.WORKERS, LocalDate.of(2007, 4, 26)),
                        new OpenRight(
                                PartyRight.SUE_AFTER_REVOCATION, DisputeSide.EMPLOYERS, LocalDate.of(2007, 4, 27)));
        refuses(
                DisputeRefusal.AWARD_SUED_TOO_LATE,
                () -> dispute.sue(
                        DisputeSide.EMPLOYERS, LocalDate.of(2007, 4, 28), null, null, Disputes::last, Disputes.NOW));
        dispute.sue(DisputeSide.EMPLOYERS, LocalDate.of(2007, 4, 27), null, null, Disputes::last, Disputes.NOW);
        refuses(DisputeRefusal.AWARD_REVOKED, () -> judge(dispute, DisputeCourtResult.UPHELD, List.of()));
        judge(dispute, DisputeCourtResult.WITHDRAWN, List.of());
        assertThat(dispute.state()).isEqualTo(DisputeState.REVOKED);
    }

    @Test
    void an_award_that_is_not_revoked_stands_as_it_did_and_is_not_attacked_again() {
        DisputeCase dispute = Disputes.finalAt(DisputeState.ENFORCING);
        Disputes.act(DisputeAction.ASK_REVOCATION, dispute);
        LocalDate ruled = LocalDate.of(2007, 4, 10);

        dispute.rule(ruled, false, ruled, ruled, Disputes.NOW);

        assertThat(dispute.state()).isEqualTo(DisputeState.ENFORCING);
        refuses(DisputeRefusal.REVOCATION_RULED, () -> ask(dispute, LocalDate.of(2007, 4, 7)));
    }

    @Test
    void a_judgment_of_the_first_instance_binds_when_nobody_can_appeal_any_more_and_one_of_the_second_at_once() {
        DisputeCase dispute = Disputes.at(DisputeState.SUED);
        Judgment first = new Judgment(
                DisputeCourtResult.CHANGED,
                LocalDate.of(2007, 4, 20),
                LocalDate.of(2007, 4, 23),
                LocalDate.of(2007, 4, 24));
        dispute.judge(first, adjudged(dispute, 2800), "clerk", Disputes.NOW);
        refuses(DisputeRefusal.AWARD_NOT_IN_FORCE, () -> requireOwed(dispute, LocalDate.of(2007, 5, 9), "registrar"));
        requireOwed(dispute, LocalDate.of(2007, 5, 10), "registrar");
        refuses(DisputeRefusal.APPEALED_TOO_LATE, () -> appeal(dispute, LocalDate.of(2007, 5, 9)));

        appeal(dispute, LocalDate.of(2007, 5, 8));

        refuses(
                DisputeRefusal.DISPUTE_STEP_TOO_EARLY,
                () -> requireOwed(dispute, LocalDate.of(2007, 6, 10), "registrar"));
        Judgment second = new Judgment(
                DisputeCourtResult.UPHELD,
                LocalDate.of(2007, 6, 1),
                LocalDate.of(2007, 6, 4),
                LocalDate.of(2007, 6, 5));
        dispute.judge(second, List.of(), "clerk", Disputes.NOW);
        requireOwed(dispute, LocalDate.of(2007, 6, 5), "registrar");
        refuses(DisputeRefusal.AWARD_NOT_IN_FORCE, () -> requireOwed(dispute, LocalDate.of(2007, 6, 4), "registrar"));
        assertThat(dispute.claims().get(0).due()).isEqualTo(Money.of(2800));
        refuses(DisputeRefusal.JUDGMENT_IN_FORCE, () -> appeal(dispute, LocalDate.of(2007, 6, 6)));
        refuses(
                DisputeRefusal.SERVED_ON_ONE_SIDE,
                () -> new Judgment(DisputeCourtResult.UPHELD, day(20), day(21), null));
        assertThat(dispute.suits()).extracting(DisputeSuit::instance).containsExactly(DisputeInstance.values());
    }

    @Test
    void a_judgment_is_stated_anew_and_nothing_is_owed_by_what_was_recorded() {
        // Given
        DisputeCase first = Disputes.at(DisputeState.SUED);
        judge(first, DisputeCourtResult.CHANGED, adjudged(first, 2800));
        first.owe(List.of(UUID.randomUUID()), Disputes.OWED_AS, Disputes.NOW);
        Judgment upheld = new Judgment(DisputeCourtResult.UPHELD, LocalDate.of(2007, 6, 4), null, null);

        // When
        first.correctJudgment(upheld, List.of(), "reviewer", Disputes.NOW);

        // Then
        assertThat(first.arrears()).isEmpty();
        assertThat(first.claims().get(0).due()).isEqualTo(Money.of(3200));
        refuses(DisputeRefusal.AWARD_NOT_IN_FORCE, () -> requireOwed(first, LocalDate.of(2007, 6, 3), "registrar"));
        requireOwed(first, LocalDate.of(2007, 6, 4), "registrar");
        requireOwed(first, LocalDate.of(2007, 6, 4), "clerk");
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> requireOwed(first, LocalDate.of(2007, 6, 4), "reviewer"));
    }

    @Test
    void what_the_first_court_gave_is_stated_once_more_where_the_second_in_truth_left_it() {
        // Given
        DisputeCase dispute = Disputes.at(DisputeState.SUED);
        LocalDate day = LocalDate.of(2007, 4, 20);
        dispute.judge(
                new Judgment(DisputeCourtResult.CHANGED, day, day, day),
                adjudged(dispute, 2800),
                "clerk",
                Disputes.NOW);
        appeal(dispute, LocalDate.of(2007, 4, 30));
        judge(dispute, DisputeCourtResult.CHANGED, adjudged(dispute, 3000));
        Judgment upheld = new Judgment(DisputeCourtResult.UPHELD, LocalDate.of(2007, 6, 4), null, null);

        // When
        refuses(
                DisputeRefusal.COURT_AMOUNTS_DO_NOT_FIT,
                () -> dispute.correctJudgment(upheld, List.of(), "reviewer", Disputes.NOW));
        dispute.correctJudgment(upheld, adjudged(dispute, 2800), "reviewer", Disputes.NOW);

        // Then
        assertThat(dispute.claims().get(0).due()).isEqualTo(Money.of(2800));
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> requireOwed(dispute, LocalDate.of(2007, 6, 4), "reviewer"));
    }

    @Test
    void after_a_suit_that_nobody_brought_the_case_stands_where_it_stood() {
        for (DisputeState before : List.of(
                DisputeState.SERVED, DisputeState.REVOCATION_ASKED, DisputeState.REVOKED, DisputeState.ENFORCING)) {
            DisputeCase dispute = Disputes.finalAt(before);
            dispute.sue(
                    DisputeSide.WORKERS,
                    before == DisputeState.REVOKED ? LocalDate.of(2007, 4, 20) : day(30),
                    null,
                    null,
                    Disputes::last,
                    Disputes.NOW);

            dispute.strikeOutSuit(Disputes.NOW);

            assertThat(dispute.state()).isEqualTo(before);
            assertThat(dispute.suits()).isEmpty();
        }
        DisputeCase appealed = Disputes.at(DisputeState.APPEALED);
        appealed.strikeOutSuit(Disputes.NOW);
        assertThat(appealed.state()).isEqualTo(DisputeState.JUDGED);
        assertThat(appealed.suits()).hasSize(1);
    }

    private static void appeal(DisputeCase dispute, LocalDate on) {
        dispute.appeal(DisputeSide.WORKERS, on, null, null, Disputes::last, Disputes.NOW);
    }

    @Test
    void an_award_is_stated_anew_with_what_it_decides_and_its_service_with_the_times_that_run_from_there() {
        DisputeCase dispute = Disputes.at(DisputeState.SERVED);
        Disputes.act(DisputeAction.REGISTER_ARREARS, dispute);
        DecidedClaim less = partly(dispute.claims().get(0).id(), 2000);
        AwardDocument document = new AwardDocument(DisputeOutcome.AWARD, day(21), "东劳仲裁字〔2007〕第31号", null);

        dispute.correctAward(document, List.of(less), false, "another", Disputes.NOW);

        assertThat(dispute.conclusion().granted()).isEqualTo(Money.of(2000));
        assertThat(dispute.arrears()).isEmpty();
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> requireOwed(dispute, LocalDate.of(2007, 4, 8), "another"));
        AwardDocument after = new AwardDocument(DisputeOutcome.AWARD, day(23), "东劳仲裁字〔2007〕第31号", null);
        refuses(
                ProcedureRefusal.STEP_BEFORE_THE_LAST,
                () -> dispute.correctAward(after, List.of(less), false, "another", Disputes.NOW));
        dispute.correctService(day(25), day(26), Disputes.NOW);
        refuses(DisputeRefusal.AWARD_NOT_IN_FORCE, () -> requireOwed(dispute, LocalDate.of(2007, 4, 10), "registrar"));
        requireOwed(dispute, LocalDate.of(2007, 4, 11), "registrar");
    }

    @Test
    void by_an_award_that_somebody_sues_about_nothing_is_owed() {
        DisputeCase dispute = Disputes.at(DisputeState.SERVED);
        Disputes.act(DisputeAction.REGISTER_ARREARS, dispute);

        Disputes.act(DisputeAction.SUE, dispute);

        assertThat(dispute.arrears()).isEmpty();
    }

    @Test
    void the_time_to_conclude_is_extended_on_its_last_day_and_not_later() {
        DisputeCase dispute = Disputes.at(DisputeState.IN_TRIAL);
        dispute.run(dispute.times().concludedBy(day(20)));

        refuses(DisputeRefusal.DISPUTE_EXTENDED_TOO_LATE, () -> dispute.extend(day(21), Disputes.NOW));
        dispute.extend(day(20), Disputes.NOW);
        assertThat(dispute.extended()).isTrue();
    }

    @Test
    void parties_of_an_accepted_case_are_changed_by_a_reviewer_and_of_a_decided_one_by_nobody() {
        DisputeCase accepted = Disputes.at(DisputeState.ACCEPTED);

        refuses(DisputeRefusal.PARTIES_CHANGED_BY_REVIEWERS, () -> correctParties(accepted, false));
        correctParties(accepted, true);
        assertThat(accepted.employers()).containsExactly("74850003X");
        refuses(
                DisputeRefusal.PARTIES_OF_A_DECIDED_CASE,
                () -> correctParties(Disputes.at(DisputeState.CONCLUDED), true));
    }

    private static void correctParties(DisputeCase dispute, boolean reviewer) {
        dispute.correct(
                dispute.application(),
                List.of("74850003X"),
                List.of(),
                ProcedureLaw.REGULATION_1993,
                CaseTimes.received(null, day(12)),
                false,
                reviewer,
                Disputes.NOW);
    }

    @Test
    void no_step_is_before_the_one_that_it_follows() {
        refuses(
                DisputeRefusal.APPLIED_BEFORE_THE_DISPUTE,
                () -> new Application("360102", DisputeSide.WORKERS, day(5), day(6), null, null));
        refuses(
                DisputeRefusal.LIMIT_EVENT_ENDS_BEFORE,
                () -> new LimitEvent(LimitEventKind.STANDSTILL, day(6), day(5)));
        refuses(ProcedureRefusal.STEP_BEFORE_THE_LAST, () -> Disputes.received().accept(day(4), Disputes.NOW));
        DisputeCase suspended = Disputes.at(DisputeState.SUSPENDED);
        refuses(ProcedureRefusal.STEP_BEFORE_THE_LAST, () -> suspended.resume(day(15), Disputes.NOW));
        suspended.resume(day(25), Disputes.NOW);
        refuses(
                ProcedureRefusal.STEP_BEFORE_THE_LAST,
                () -> Disputes.conclude(suspended, DisputeOutcome.AWARD, 3200, false));
    }

    @Test
    void a_case_that_was_not_withdrawn_in_truth_stands_where_it_stood() {
        for (DisputeState state : List.of(DisputeState.ACCEPTED, DisputeState.IN_TRIAL, DisputeState.SUSPENDED)) {
            DisputeCase dispute = Disputes.at(state);
            Disputes.act(DisputeAction.WITHDRAW, dispute);

            dispute.reinstate(Disputes.NOW);

            assertThat(dispute.state()).isEqualTo(state);
            assertThat(dispute.conclusion()).isNull();
        }
    }

    @Test
    void an_answer_and_an_extension_are_given_once() {
        DisputeCase dispute = Disputes.at(DisputeState.IN_TRIAL);
        dispute.answer(day(12), Disputes.NOW);
        dispute.extend(day(20), Disputes.NOW);

        refuses(DisputeRefusal.DISPUTE_ANSWERED, () -> dispute.answer(day(13), Disputes.NOW));
        refuses(DisputeRefusal.DISPUTE_EXTENDED, () -> dispute.extend(day(20), Disputes.NOW));
    }

    @Test
    void what_was_decided_by_one_law_does_not_come_under_the_other_by_a_correction() {
        DisputeCase dispute = Disputes.at(DisputeState.ACCEPTED);
        refuses(DisputeRefusal.DECIDED_BY_THE_OTHER_LAW, () -> correctTo(dispute, day(6), ProcedureLaw.LAW_2008));
        refuses(ProcedureRefusal.STEP_BEFORE_THE_LAST, () -> correctTo(dispute, day(10), ProcedureLaw.REGULATION_1993));

        correctTo(dispute, day(9), ProcedureLaw.REGULATION_1993);

        assertThat(dispute.application().appliedOn()).isEqualTo(day(9));
        assertThat(dispute.state()).isEqualTo(DisputeState.ACCEPTED);
    }

    @Test
    void what_one_commission_has_decided_does_not_come_before_another_by_a_correction() {
        refuses(DisputeRefusal.DECIDED_BY_THIS_COMMISSION, () -> move(Disputes.at(DisputeState.ACCEPTED)));
        DisputeCase received = Disputes.received();
        move(received);
        assertThat(received.region()).isEqualTo("360103");
    }

    private static void move(DisputeCase dispute) {
        dispute.correct(
                Disputes.application("360103", 20),
                dispute.employers(),
                List.of(),
                ProcedureLaw.REGULATION_1993,
                CaseTimes.received(null, day(12)),
                false,
                false,
                Disputes.NOW);
    }

    private static void correctTo(DisputeCase dispute, LocalDate appliedOn, ProcedureLaw law) {
        dispute.correct(
                new Application("360102", DisputeSide.WORKERS, appliedOn, day(1), null, null),
                dispute.employers(),
                List.of(),
                law,
                CaseTimes.received(null, appliedOn.plusDays(7)),
                false,
                false,
                Disputes.NOW);
    }

    private static void formed(DisputeCase dispute) {
        if (dispute.state() == DisputeState.RECEIVED) {
            dispute.accept(day(9), Disputes.NOW);
        }
        Disputes.form(dispute, TribunalKind.SOLE, Disputes.ARBITRATOR);
    }

    private static DisputeCase joined(int workers) {
        DisputeCase dispute = Disputes.received(null, wages(1));
        for (int more = 1; more < workers; more++) {
            dispute.join(List.of(wages(1)));
        }
        return dispute;
    }

    private static Demand wages(int yuan) {
        return new Demand(UUID.randomUUID(), DisputeClaimKind.WAGES, Money.of(yuan));
    }

    private static DecidedClaim partly(UUID claim, int yuan) {
        return new DecidedClaim(claim, ClaimDecision.PARTLY, Money.of(yuan));
    }

    private static void award(DisputeCase dispute, DecidedClaim... decided) {
        Disputes.conclude(dispute, DisputeOutcome.AWARD, List.of(decided), false);
    }

    private static void refuses(Refusal refusal, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static LocalDate day(int ofMarch) {
        return Disputes.day(ofMarch);
    }
}
