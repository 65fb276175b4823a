package org.ganlao.laborrights.relation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.ContractHint;
import org.ganlao.laborrights.relation.contract.domain.ContractRefusal;
import org.ganlao.laborrights.relation.contract.domain.Employment;
import org.ganlao.laborrights.relation.contract.domain.End;
import org.ganlao.laborrights.relation.contract.domain.EndGround;
import org.ganlao.laborrights.relation.contract.domain.EndGrounds;
import org.ganlao.laborrights.relation.contract.domain.ProbationLimits;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.laborrights.relation.contract.domain.TermKind;
import org.ganlao.laborrights.relation.contract.domain.Terms;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.laborrights.relation.contract.domain.Work;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What changed on 1 January 2008, on the days around it. */
class ContractLawTest {

    private static final LocalDate LAST_OF_1994_LAW = LocalDate.of(2007, 12, 31);
    private static final LocalDate FIRST_OF_2008_LAW = LocalDate.of(2008, 1, 1);

    private final ProbationLimits probation = ContractLaw.probation();
    private final EndGrounds grounds = ContractLaw.grounds();

    ContractLawTest() throws IOException {}

    @Test
    void until_2007_a_person_on_other_work_may_be_on_probation_again_and_since_2008_never() {
        Statement welder = onProbation(LocalDate.of(2006, 1, 1), "焊工");

        assertThatCode(() -> probation.requireFirst(onProbation(LAST_OF_1994_LAW, "电工"), List.of(welder)))
                .doesNotThrowAnyException();
        refusesAgain(onProbation(LAST_OF_1994_LAW, "焊工"), welder);
        refusesAgain(onProbation(LAST_OF_1994_LAW, null), welder);
        refusesAgain(onProbation(FIRST_OF_2008_LAW, "电工"), welder);
        assertThatCode(() -> probation.requireFirst(onProbation(FIRST_OF_2008_LAW, "电工"), List.of()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(EndGround.class)
    void a_condition_that_the_parties_agreed_on_ends_no_contract_since_2008_and_every_other_ground_does(
            EndGround ground) {
        assertThatCode(() -> grounds.require(new End(LAST_OF_1994_LAW, ground))).doesNotThrowAnyException();
        if (ground == EndGround.AGREED_CONDITION) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> grounds.require(new End(FIRST_OF_2008_LAW, ground)))
                    .satisfies(
                            refused -> assertThat(refused.refusal()).isEqualTo(ContractRefusal.GROUND_UNKNOWN_TO_LAW));
        } else {
            assertThatCode(() -> grounds.require(new End(FIRST_OF_2008_LAW, ground)))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // joined on, signed on, whether late
        "2007-12-31, 2007-12-31, false",
        "2007-12-31, 2008-01-01, true",
        "2008-01-01, 2008-02-01, false",
        "2008-01-01, 2008-02-02, true"
    })
    void a_contract_is_written_when_work_begins_and_since_2008_within_a_month(
            LocalDate joinedOn, LocalDate signedOn, boolean late) throws IOException {
        Act signing = Act.signed(Statement.agreed(fixed(signedOn, signedOn.plusYears(1)), Work.UNSTATED));

        assertThat(hints(List.of(signing), joinedOn, signedOn))
                .isEqualTo(late ? List.of(ContractHint.WRITTEN_LATE) : List.of());
    }

    @Test
    void an_open_term_is_due_after_two_fixed_ones_agreed_since_2008_or_after_ten_years() throws IOException {
        LocalDate first = FIRST_OF_2008_LAW;
        Act signing =
                Act.signed(Statement.agreed(fixed(first, first.plusYears(1).minusDays(1)), Work.UNSTATED));
        LocalDate second = first.plusYears(1);
        Act renewal =
                new Act(2, ActKind.RENEW, null, Statement.agreed(fixed(second, second.plusYears(1)), Work.UNSTATED));

        assertThat(hints(List.of(signing), first, first)).isEmpty();
        assertThat(hints(List.of(signing, renewal), first, second)).containsExactly(ContractHint.OPEN_TERM_DUE);
        Act old = Act.signed(Statement.agreed(fixed(first.minusYears(2), LAST_OF_1994_LAW), Work.UNSTATED));
        Act oldRenewal = new Act(2, ActKind.RENEW, null, Statement.agreed(fixed(first, second), Work.UNSTATED));
        assertThat(hints(List.of(old, oldRenewal), first.minusYears(2), first)).isEmpty();
        Act tenYears =
                Act.signed(Statement.agreed(fixed(first, first.plusYears(10).minusDays(1)), Work.UNSTATED));
        assertThat(hints(List.of(tenYears), first, first)).containsExactly(ContractHint.OPEN_TERM_DUE);
        Act shorter =
                Act.signed(Statement.agreed(fixed(first, first.plusYears(10).minusDays(2)), Work.UNSTATED));
        assertThat(hints(List.of(shorter), first, first)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // signed on, last day of the contract before, whether late; the contract starts on 1 June 2007
        "2007-06-01, 2007-05-31, false",
        "2007-06-02, 2007-05-31, true",
        "2007-06-01, 2007-05-30, true",
        "2007-06-01, 2007-08-31, false"
    })
    void a_further_contract_is_written_when_the_one_before_ends(LocalDate signedOn, LocalDate before, boolean late)
            throws IOException {
        LocalDate startsOn = LocalDate.of(2007, 6, 1);
        LocalDate joinedOn = LocalDate.of(2007, 1, 1);
        Terms terms = new Terms("2", TermKind.FIXED, signedOn, startsOn, LocalDate.of(2007, 12, 31), null);
        List<Act> acts = List.of(Act.signed(Statement.agreed(terms, Work.UNSTATED)));
        Timeline timeline = Timeline.replay(acts);
        Employment employment =
                new Employment(Span.through(joinedOn, null), List.of(Span.through(joinedOn, before), timeline.days()));

        assertThat(ContractLaw.forms().hints(acts, timeline, employment, startsOn))
                .isEqualTo(late ? List.of(ContractHint.WRITTEN_LATE) : List.of());
    }

    @Test
    void a_contract_none_of_whose_days_is_on_the_roll_shows_that_it_does_not_count() throws IOException {
        LocalDate startsOn = LocalDate.of(2007, 6, 1);
        List<Act> acts = List.of(Act.signed(Statement.agreed(fixed(startsOn, startsOn.plusMonths(6)), Work.UNSTATED)));
        Timeline timeline = Timeline.replay(acts);
        LocalDate joinedOn = startsOn.minusMonths(1);
        List<Span> before = List.of(Span.through(joinedOn, startsOn.minusDays(1)));

        assertThat(ContractLaw.forms()
                        .hints(acts, timeline, new Employment(Span.through(joinedOn, startsOn), before), startsOn))
                .isEmpty();
        assertThat(ContractLaw.forms().hints(acts, timeline, new Employment(before.get(0), before), startsOn))
                .containsExactly(ContractHint.NOT_ON_ROLL);
    }

    private static List<ContractHint> hints(List<Act> acts, LocalDate joinedOn, LocalDate on) throws IOException {
        return ContractLaw.forms()
                .hints(acts, Timeline.replay(acts), new Employment(Span.through(joinedOn, null), List.of()), on);
    }

    @Test
    void the_probation_that_was_signed_later_is_the_second_in_whichever_order_they_are_recorded() {
        Statement fitter = onProbation(LocalDate.of(2007, 2, 1), "钳工");
        Statement welder = onProbation(LocalDate.of(2008, 3, 1), "焊工");
        Statement turner = onProbation(LocalDate.of(2007, 6, 1), "车工");

        refusesAgain(welder, fitter);
        refusesAgain(fitter, welder);
        probation.requireFirst(turner, List.of(fitter));
        probation.requireFirst(fitter, List.of(turner));
    }

    private void refusesAgain(Statement agreed, Statement earlier) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> probation.requireFirst(agreed, List.of(earlier)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(ContractRefusal.SECOND_PROBATION));
    }

    private static Statement onProbation(LocalDate signedOn, String position) {
        Terms terms = new Terms("1", TermKind.OPEN, signedOn, signedOn, null, signedOn.plusDays(14));
        return Statement.agreed(terms, new Work(null, position, null, null, null));
    }

    private static Terms fixed(LocalDate from, LocalDate until) {
        return new Terms("1", TermKind.FIXED, from, from, until, null);
    }
}
