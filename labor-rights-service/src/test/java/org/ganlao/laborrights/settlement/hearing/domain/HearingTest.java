package org.ganlao.laborrights.settlement.hearing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.laborrights.settlement.dispute.domain.Conclusion;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeSide;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.laborrights.settlement.dispute.domain.Disputes;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final LocalDate TOLD = LocalDate.of(2007, 4, 2);
    private static final LocalDate DAY = LocalDate.of(2007, 4, 10);

    private enum HearingAction {
        MOVE(hearing -> hearing.move(hearing.room(), morning(DAY.plusDays(7)), TOLD, 4, "当事人申请延期", Disputes.NOW)),
        HOLD(hearing -> hearing.hold(false, false, Disputes.NOW)),
        CANCEL(hearing -> hearing.cancel(Disputes.NOW)),
        ANNUL(hearing -> hearing.annul("误登", Disputes.NOW));

        private final Consumer<Hearing> on;

        HearingAction(Consumer<Hearing> on) {
            this.on = on;
        }
    }

    private enum RecusalAction {
        UPHOLD(recusal -> recusal.uphold(DAY, Disputes.ANOTHER, "reviewer", Disputes.NOW)),
        REFUSE(recusal -> recusal.refuse(DAY, "reviewer", Disputes.NOW)),
        ANNUL(recusal -> recusal.annul("误登", Disputes.NOW));

        private final Consumer<Recusal> on;

        RecusalAction(Consumer<Recusal> on) {
            this.on = on;
        }
    }

    private enum EvidenceAction {
        EXCHANGE(piece -> piece.exchange(DAY, Disputes.NOW)),
        ANNUL(piece -> piece.annul("误登", Disputes.NOW));

        private final Consumer<Evidence> on;

        EvidenceAction(Consumer<Evidence> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_hearing_or_is_refused_by_a_rule() {
        StateTables.of("hearing", "hearing", HearingState.class, HearingAction.class)
                .where(HearingTest::hearing, (action, hearing) -> action.on.accept(hearing), Hearing::state);
        refuses(HearingRefusal.DISPUTE_HEARING_HELD, () -> HearingAction.MOVE.on.accept(hearing(HearingState.HELD)));
        refuses(HearingRefusal.HEARING_CANCELLED, () -> HearingAction.HOLD.on.accept(hearing(HearingState.CANCELLED)));
    }

    @Test
    void every_action_moves_a_recusal_or_is_refused_by_a_rule() {
        StateTables.of("hearing", "recusal", RecusalState.class, RecusalAction.class)
                .where(HearingTest::recusal, (action, recusal) -> action.on.accept(recusal), Recusal::state);
        refuses(HearingRefusal.RECUSAL_UPHELD, () -> RecusalAction.ANNUL.on.accept(recusal(RecusalState.UPHELD)));
    }

    @Test
    void every_action_moves_a_piece_of_evidence_or_is_refused_by_a_rule() {
        StateTables.of("hearing", "evidence", EvidenceState.class, EvidenceAction.class)
                .where(HearingTest::evidence, (action, piece) -> action.on.accept(piece), Evidence::state);
        refuses(
                HearingRefusal.EVIDENCE_EXCHANGED,
                () -> EvidenceAction.EXCHANGE.on.accept(evidence(EvidenceState.EXCHANGED)));
        refuses(
                HearingRefusal.EXCHANGED_BEFORE_IT_WAS_SUBMITTED,
                () -> evidence(EvidenceState.SUBMITTED).exchange(TOLD.minusDays(20), Disputes.NOW));
    }

    @Test
    void both_sides_are_told_as_many_days_before_as_the_law_wants() {
        assertThat(planned(DAY.minusDays(4)).notifiedOn()).isEqualTo(DAY.minusDays(4));
        refuses(HearingRefusal.NOTICE_TOO_SHORT, () -> planned(DAY.minusDays(3)));
        refuses(
                HearingRefusal.NOTICE_TOO_SHORT,
                () -> planned(TOLD).move(UUID.randomUUID(), morning(DAY), DAY.minusDays(3), 4, "调整", Disputes.NOW));
    }

    @Test
    void what_the_end_of_a_case_rests_on_is_not_struck_out() {
        Hearing held = hearing(HearingState.HELD);
        Hearing without = planned(TOLD);
        without.hold(true, false, Disputes.NOW);
        Conclusion award = ended(DisputeOutcome.AWARD, null);
        Conclusion withdrawn = ended(DisputeOutcome.DEEMED_WITHDRAWN, null);

        refuses(
                HearingRefusal.AWARD_RESTS_ON_THE_HEARING,
                () -> held.requireNothingRestsOnIt(award, DisputeSide.WORKERS, 1));
        held.requireNothingRestsOnIt(award, DisputeSide.WORKERS, 2);
        held.requireNothingRestsOnIt(ended(DisputeOutcome.AWARD, "双方申请书"), DisputeSide.WORKERS, 1);
        held.requireNothingRestsOnIt(ended(DisputeOutcome.MEDIATION, null), DisputeSide.WORKERS, 1);
        hearing(HearingState.CANCELLED).requireNothingRestsOnIt(award, DisputeSide.WORKERS, 1);
        refuses(
                HearingRefusal.WITHDRAWAL_RESTS_ON_THE_HEARING,
                () -> without.requireNothingRestsOnIt(withdrawn, DisputeSide.WORKERS, 1));
        without.requireNothingRestsOnIt(withdrawn, DisputeSide.EMPLOYERS, 1);
        without.requireNothingRestsOnIt(ended(DisputeOutcome.WITHDRAWN, null), DisputeSide.WORKERS, 1);
    }

    private static Conclusion ended(DisputeOutcome outcome, String waiver) {
        return new Conclusion(DAY, outcome, null, waiver, null, null);
    }

    @Test
    void a_hearing_ends_after_it_has_begun() {
        refuses(
                HearingRefusal.ENDS_BEFORE_IT_STARTS,
                () -> new HearingTime(DAY, LocalTime.of(9, 0), LocalTime.of(9, 0)));
    }

    @Test
    void whoever_recorded_a_request_for_recusal_does_not_decide_it_nor_does_anybody_before_it_was_asked() {
        refuses(RecordRefusal.PROPOSED_BY_YOU, () -> recusal(RecusalState.ASKED).refuse(DAY, "clerk", Disputes.NOW));
        refuses(
                HearingRefusal.DECIDED_BEFORE_IT_WAS_ASKED,
                () -> recusal(RecusalState.ASKED).refuse(TOLD.minusDays(1), "reviewer", Disputes.NOW));
    }

    @Test
    void evidence_after_the_last_day_of_the_answer_needs_a_reason() {
        LocalDate last = Disputes.at(DisputeState.IN_TRIAL).times().answerBy();

        assertThat(piece(last, null).lateBecause()).isNull();
        assertThat(piece(last.plusDays(1), "新发现的证据").lateBecause()).isNotNull();
        refuses(HearingRefusal.EVIDENCE_LATE, () -> piece(last.plusDays(1), null));
    }

    private static Hearing hearing(HearingState state) {
        Hearing hearing = planned(TOLD);
        switch (state) {
            case PLANNED -> {}
            case HELD -> HearingAction.HOLD.on.accept(hearing);
            case CANCELLED -> HearingAction.CANCEL.on.accept(hearing);
            case ANNULLED -> HearingAction.ANNUL.on.accept(hearing);
        }
        return hearing;
    }

    private static Recusal recusal(RecusalState state) {
        Recusal recusal = new Recusal(
                UUID.randomUUID(),
                new Origin("test", "1"),
                Disputes.at(DisputeState.IN_TRIAL),
                Disputes.ARBITRATOR,
                DisputeSide.WORKERS,
                TOLD,
                RecusalGround.INTEREST,
                "clerk",
                Disputes.NOW);
        switch (state) {
            case ASKED -> {}
            case UPHELD -> RecusalAction.UPHOLD.on.accept(recusal);
            case REFUSED -> RecusalAction.REFUSE.on.accept(recusal);
            case ANNULLED -> RecusalAction.ANNUL.on.accept(recusal);
        }
        return recusal;
    }

    private static Evidence evidence(EvidenceState state) {
        Evidence piece = piece(LocalDate.of(2007, 3, 20), null);
        switch (state) {
            case SUBMITTED -> {}
            case EXCHANGED -> EvidenceAction.EXCHANGE.on.accept(piece);
            case ANNULLED -> EvidenceAction.ANNUL.on.accept(piece);
        }
        return piece;
    }

    private static Evidence piece(LocalDate submittedOn, String lateBecause) {
        return new Evidence(
                UUID.randomUUID(),
                new Origin("test", "1"),
                Disputes.at(DisputeState.IN_TRIAL),
                new Evidence.Piece(DisputeSide.WORKERS, EvidenceKind.DOCUMENT, "工资欠条", submittedOn, lateBecause),
                Disputes.NOW);
    }

    private static Hearing planned(LocalDate toldOn) {
        return new Hearing(
                UUID.randomUUID(),
                new Origin("test", "1"),
                Disputes.at(DisputeState.IN_TRIAL),
                UUID.randomUUID(),
                morning(DAY),
                toldOn,
                4,
                Disputes.NOW);
    }

    private static HearingTime morning(LocalDate day) {
        return new HearingTime(day, LocalTime.of(9, 0), LocalTime.of(11, 30));
    }

    private static void refuses(Refusal refusal, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
