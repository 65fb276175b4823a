package org.ganlao.laborrights.relation.collective.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.StateTables;
import org.ganlao.laborrights.procedure.domain.ProcedureRefusal;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectiveContractTest {

    private static final Instant NOW = Instant.parse("2007-03-20T01:00:00Z");
    private static final NegotiationLaw LAW = new NegotiationLaw(20, 10, 15, 3, 2, 1, 1, 3, 3);
    private static final LocalDate REQUESTED = LocalDate.of(2007, 1, 8);
    private static final LocalDate RECEIVED = LocalDate.of(2007, 2, 12);
    private static final LocalDate REVIEW_DUE = LocalDate.of(2007, 2, 27);
    private static final LocalDate IN_FORCE = LocalDate.of(2007, 2, 28);
    private static final LocalDate LAST_DAY = LocalDate.of(2009, 1, 31);
    private static final Set<String> FACTORY = Set.of("71526726X");
    private static final ClauseObjection OBJECTION = new ClauseObjection("第十二条", "低于最低工资标准");

    private enum Step {
        ANSWER(contract -> contract.answer(contract.lastStepOn(), true, "同意", NOW)),
        DECLINE(contract -> contract.answer(contract.lastStepOn(), false, "正在改制", NOW)),
        MEET(contract ->
                contract.meet(new NegotiationSession(contract.lastStepOn(), NegotiatingSide.WORKERS, "首次协商"), NOW)),
        BREAK_OFF(contract -> contract.breakOff(contract.lastStepOn(), "未达成一致", NOW)),
        AGREE(contract -> contract.agree(contract.lastStepOn(), draft(LAST_DAY), LAW, NOW)),
        PASS(contract -> contract.vote(vote(contract.lastStepOn(), 60, 45), LAW, NOW)),
        FAIL(contract -> contract.vote(vote(contract.lastStepOn(), 60, 44), LAW, NOW)),
        SUBMIT(contract -> contract.submit(RECEIVED, RECEIVED, LAW, "clerk", NOW)),
        LET_PASS(contract -> contract.review(contract.lastStepOn(), List.of(), "reviewer", NOW)),
        OBJECT(contract -> contract.review(contract.lastStepOn(), List.of(OBJECTION), "reviewer", NOW)),
        END(contract -> contract.end(IN_FORCE, CollectiveEndGround.AGREEMENT, NOW)),
        ANNUL(contract -> contract.annul("重复登记", NOW));

        private final Consumer<CollectiveContract> on;

        Step(Consumer<CollectiveContract> on) {
            this.on = on;
        }
    }

    @Test
    void every_step_moves_a_collective_contract_or_is_refused() {
        StateTables.of("collective", "collective contract", CollectiveState.class, Step.class)
                .where(
                        CollectiveContractTest::in,
                        (step, contract) -> step.on.accept(contract),
                        CollectiveContract::state);
    }

    @Test
    void it_is_in_force_on_the_day_after_the_days_for_objections_until_its_term_is_over() {
        CollectiveContract contract = in(CollectiveState.SUBMITTED);

        assertThat(contract.reviewDueOn()).isEqualTo(REVIEW_DUE);
        assertThat(contract.isInForce(REVIEW_DUE)).isFalse();
        assertThat(contract.isInForce(IN_FORCE)).isTrue();
        assertThat(contract.isInForce(LAST_DAY)).isTrue();
        assertThat(contract.isInForce(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void a_review_without_objection_changes_no_day_and_one_with_an_objection_takes_all() {
        CollectiveContract passed = in(CollectiveState.REVIEWED);
        CollectiveContract objected = in(CollectiveState.OBJECTED);

        assertThat(passed.inForce()).isEqualTo(in(CollectiveState.SUBMITTED).inForce());
        assertThat(objected.inForce()).isEmpty();
        Step.AGREE.on.accept(objected);
        Step.PASS.on.accept(objected);
        Step.SUBMIT.on.accept(objected);
        assertThat(objected.objections()).isEmpty();
        assertThat(objected.inForce()).isPresent();
    }

    @Test
    void nobody_objects_after_the_last_day_or_to_what_they_submitted() {
        in(CollectiveState.SUBMITTED).review(REVIEW_DUE, List.of(OBJECTION), "reviewer", NOW);

        refuses(
                CollectiveRefusal.OBJECTED_TOO_LATE,
                () -> in(CollectiveState.SUBMITTED).review(IN_FORCE, List.of(OBJECTION), "reviewer", NOW));
        refuses(
                RecordRefusal.PROPOSED_BY_YOU,
                () -> in(CollectiveState.SUBMITTED).review(REVIEW_DUE, List.of(), "clerk", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "90, 59, 59, false", // two of every three
        "90, 60, 45, true", // half of all is enough
        "90, 60, 44, false",
        "91, 61, 45, false",
        "91, 61, 46, true"
    })
    void a_draft_passes_by_half_of_all_where_two_of_every_three_are_present(
            int eligible, int present, int inFavour, boolean passes) {
        assertThat(new DraftVote(RECEIVED, VotingBody.CONGRESS, eligible, present, inFavour).passes(LAW))
                .isEqualTo(passes);
    }

    @Test
    void nobody_votes_who_is_not_there() {
        refuses(CollectiveRefusal.DRAFT_VOTE_DOES_NOT_ADD_UP, () -> vote(RECEIVED, 91, 45));
        refuses(CollectiveRefusal.DRAFT_VOTE_DOES_NOT_ADD_UP, () -> vote(RECEIVED, 60, 61));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-01-30, false",
        "2008-01-31, true",
        "2010-01-31, true",
        "2010-02-01, false",
    })
    void a_term_has_one_to_three_years(LocalDate endsOn, boolean allowed) {
        CollectiveContract contract = in(CollectiveState.NEGOTIATING);
        Runnable agree = () -> contract.agree(REQUESTED, draft(endsOn), LAW, NOW);

        if (allowed) {
            agree.run();
            assertThat(contract.state()).isEqualTo(CollectiveState.DRAFTED);
        } else {
            refuses(CollectiveRefusal.TERM_OUTSIDE_LIMITS, agree);
        }
    }

    @Test
    void it_is_signed_after_the_vote_and_received_after_the_signature() {
        CollectiveContract contract = in(CollectiveState.ADOPTED);

        refuses(
                CollectiveRefusal.SIGNED_BEFORE_THE_VOTE,
                () -> contract.submit(REQUESTED.minusDays(1), RECEIVED, LAW, "clerk", NOW));
        refuses(
                CollectiveRefusal.RECEIVED_BEFORE_SIGNATURE,
                () -> contract.submit(RECEIVED.plusDays(1), RECEIVED, LAW, "clerk", NOW));
    }

    @Test
    void both_sides_have_as_many_representatives_and_enough_of_them() {
        refuses(CollectiveRefusal.SPEAKERS_UNEQUAL, () -> parties(5, 4, REQUESTED));
        refuses(CollectiveRefusal.TOO_FEW_SPEAKERS, () -> requested(parties(2, 2, REQUESTED), FACTORY));
        requested(parties(3, 3, REQUESTED), FACTORY);
    }

    @Test
    void a_contract_of_an_enterprise_binds_one_employer() {
        refuses(
                CollectiveRefusal.ONE_EMPLOYER,
                () -> requested(parties(5, 5, REQUESTED), Set.of("71526726X", "71526728X")));
    }

    @Test
    void it_is_negotiated_anew_in_the_last_three_months_for_the_time_after_it() {
        CollectiveContract contract = in(CollectiveState.REVIEWED);
        LocalDate earliest = LocalDate.of(2008, 10, 31);

        contract.requireFollowedBy(parties(5, 5, earliest), FollowingWay.RENEWAL, FACTORY, LAW);
        refuses(
                CollectiveRefusal.RENEWED_TOO_EARLY,
                () -> contract.requireFollowedBy(
                        parties(5, 5, earliest.minusDays(1)), FollowingWay.RENEWAL, FACTORY, LAW));
        refuses(
                CollectiveRefusal.RENEWAL_OVERLAPS,
                () -> contract.requireOverBefore(new AgreedDraft(LAST_DAY, LAST_DAY.plusYears(1), 400, "")));
        contract.requireOverBefore(new AgreedDraft(LAST_DAY.plusDays(1), LAST_DAY.plusYears(1), 400, ""));
    }

    @Test
    void what_ended_early_is_negotiated_anew_in_the_three_months_before_that() {
        CollectiveContract ended = in(CollectiveState.ENDED);

        ended.requireFollowedBy(parties(5, 5, IN_FORCE), FollowingWay.RENEWAL, FACTORY, LAW);
    }

    @Test
    void no_two_of_a_kind_and_level_are_in_force_on_one_day() {
        CollectiveContract contract = in(CollectiveState.REVIEWED);
        CollectiveContract another = in(CollectiveState.SUBMITTED);

        refuses(CollectiveRefusal.ANOTHER_IN_FORCE, () -> another.requireAlone(contract));
        another.requireAlone(another);
        another.requireAlone(in(CollectiveState.OBJECTED));
        contract.supersede(IN_FORCE, NOW);
        another.requireAlone(contract);
    }

    @Test
    void it_is_followed_by_a_contract_of_the_same_sides_while_it_is_in_force() {
        CollectiveContract contract = in(CollectiveState.REVIEWED);

        refuses(
                CollectiveRefusal.PRECEDENT_UNFIT,
                () -> contract.requireFollowedBy(
                        parties(5, 5, IN_FORCE), FollowingWay.CHANGE, Set.of("71526728X"), LAW));
        refuses(
                CollectiveRefusal.PRECEDENT_UNFIT,
                () -> in(CollectiveState.OBJECTED)
                        .requireFollowedBy(parties(5, 5, IN_FORCE), FollowingWay.CHANGE, FACTORY, LAW));
        refuses(
                CollectiveRefusal.NOT_IN_FORCE_THEN,
                () -> contract.requireFollowedBy(parties(5, 5, REVIEW_DUE), FollowingWay.CHANGE, FACTORY, LAW));
        contract.requireFollowedBy(parties(5, 5, IN_FORCE), FollowingWay.CHANGE, FACTORY, LAW);
    }

    @Test
    void what_changes_it_takes_its_days_and_gives_them_back() {
        CollectiveContract contract = in(CollectiveState.REVIEWED);
        LocalDate changed = LocalDate.of(2007, 6, 1);

        contract.supersede(changed, NOW);
        assertThat(contract.isInForce(changed.minusDays(1))).isTrue();
        assertThat(contract.isInForce(changed)).isFalse();
        refuses(CollectiveRefusal.PRECEDENT_UNFIT, () -> contract.supersede(changed.minusDays(1), NOW));
        contract.supersede(null, NOW);
        assertThat(contract.isInForce(changed)).isTrue();
    }

    @Test
    void it_ends_on_a_day_on_which_it_is_in_force() {
        refuses(
                CollectiveRefusal.NOT_IN_FORCE_THEN,
                () -> in(CollectiveState.SUBMITTED).end(REVIEW_DUE, CollectiveEndGround.AGREEMENT, NOW));
        CollectiveContract ended = in(CollectiveState.ENDED);
        assertThat(ended.isInForce(IN_FORCE)).isTrue();
        assertThat(ended.isInForce(IN_FORCE.plusDays(1))).isFalse();
    }

    @Test
    void no_step_comes_before_the_last_one() {
        refuses(
                ProcedureRefusal.STEP_BEFORE_THE_LAST,
                () -> in(CollectiveState.REQUESTED).answer(REQUESTED.minusDays(1), true, "同意", NOW));
        refuses(ProcedureRefusal.STEP_OUT_OF_ORDER, () -> Step.PASS.on.accept(in(CollectiveState.REQUESTED)));
    }

    private static CollectiveContract in(CollectiveState state) {
        CollectiveContract contract = requested(parties(5, 5, REQUESTED), FACTORY);
        List<Step> way = switch (state) {
            case REQUESTED -> List.of();
            case DECLINED -> List.of(Step.DECLINE);
            case NEGOTIATING -> List.of(Step.ANSWER);
            case BROKEN_OFF -> List.of(Step.ANSWER, Step.BREAK_OFF);
            case DRAFTED -> List.of(Step.ANSWER, Step.AGREE);
            case ADOPTED -> List.of(Step.ANSWER, Step.AGREE, Step.PASS);
            case SUBMITTED -> List.of(Step.ANSWER, Step.AGREE, Step.PASS, Step.SUBMIT);
            case REVIEWED -> List.of(Step.ANSWER, Step.AGREE, Step.PASS, Step.SUBMIT, Step.LET_PASS);
            case OBJECTED -> List.of(Step.ANSWER, Step.AGREE, Step.PASS, Step.SUBMIT, Step.OBJECT);
            case ENDED -> List.of(Step.ANSWER, Step.AGREE, Step.PASS, Step.SUBMIT, Step.END);
            case ANNULLED -> List.of(Step.ANNUL);
        };
        way.forEach(step -> step.on.accept(contract));
        return contract;
    }

    private static CollectiveContract requested(ContractParties parties, Set<String> employers) {
        return new CollectiveContract(
                UUID.randomUUID(), new Origin("test", "1"), parties, employers, null, LAW, "clerk", NOW);
    }

    private static ContractParties parties(int employersSpeakers, int workersSpeakers, LocalDate requestedOn) {
        return new ContractParties(
                "360102",
                AgreementKind.GENERAL,
                AgreementLevel.ENTERPRISE,
                "机械厂",
                "机械厂工会",
                WorkersVoice.UNION,
                employersSpeakers,
                workersSpeakers,
                NegotiatingSide.WORKERS,
                requestedOn);
    }

    private static AgreedDraft draft(LocalDate endsOn) {
        return new AgreedDraft(LocalDate.of(2007, 2, 1), endsOn, 420, "年工资增长不低于百分之八");
    }

    private static DraftVote vote(LocalDate on, int present, int inFavour) {
        return new DraftVote(on, VotingBody.CONGRESS, 90, present, inFavour);
    }

    private static void refuses(Refusal refusal, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
