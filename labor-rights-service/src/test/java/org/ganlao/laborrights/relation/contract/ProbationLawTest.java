package org.ganlao.laborrights.relation.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import org.ganlao.laborrights.relation.contract.domain.ProbationLimits;
import org.ganlao.laborrights.relation.contract.domain.TermKind;
import org.ganlao.laborrights.relation.contract.domain.Terms;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest probation that each law allows, and one day more. */
class ProbationLawTest {

    private final ProbationLimits limits;

    ProbationLawTest() throws IOException {
        limits = ContractLaw.probation();
    }

    @ParameterizedTest
    @CsvSource({
        // signed on, starts on, last day of the term, last day of the longest probation
        "1995-01-01, 1995-01-01, 1995-12-31, 1995-06-30", // the Labour Law alone: six months
        "2007-12-31, 2008-01-01, 2008-06-30, 2008-01-15", // six months: 15 days
        "2007-12-31, 2008-01-01, 2008-07-01, 2008-01-30", // a day more: 30 days
        "2007-12-31, 2008-01-01, 2008-12-31, 2008-01-30", // one year
        "2007-12-31, 2008-01-01, 2009-01-01, 2008-02-29", // a day more: 60 days
        "2007-12-31, 2008-01-01, 2009-12-31, 2008-02-29", // two years
        "2007-12-31, 2008-01-01, 2010-01-01, 2008-06-30", // a day more: six months
        "2007-12-31, 2008-01-01, , 2008-06-30", // no fixed term
        "2008-01-01, 2008-01-01, 2008-03-31, 2008-01-31", // three months under the new law: one month
        "2008-01-01, 2008-01-01, 2008-12-30, 2008-01-31", // below one year
        "2008-01-01, 2008-01-01, 2008-12-31, 2008-02-29", // one year: two months
        "2008-01-01, 2008-01-01, 2010-12-30, 2008-02-29", // below three years
        "2008-01-01, 2008-01-01, 2010-12-31, 2008-06-30", // three years: six months
        "2008-01-01, 2008-01-01, , 2008-06-30",
        // February has no day of the number on which it began
        "2008-08-28, 2008-08-28, , 2009-02-27",
        "2008-08-28, 2008-08-29, , 2009-02-28",
        "2008-08-28, 2008-08-31, , 2009-02-28",
        "2008-08-28, 2008-09-01, , 2009-02-28",
        "2007-08-27, 2007-08-30, , 2008-02-29",
        "2007-08-27, 2007-08-31, 2008-02-29, 2007-09-14", // six months: 15 days
        "2007-08-27, 2007-08-31, 2008-03-01, 2007-09-29" // a day more: 30 days
    })
    void allows_the_longest_and_refuses_a_day_more(
            LocalDate signedOn, LocalDate startsOn, LocalDate endsOn, LocalDate longest) {
        assertThatCode(() -> limits.require(terms(signedOn, startsOn, endsOn, longest)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> limits.require(terms(signedOn, startsOn, endsOn, longest.plusDays(1))))
                .withMessageContaining("probation-too-long");
    }

    @ParameterizedTest
    @CsvSource({"2008-01-01, 2008-01-01, 2008-03-30, 2008-01-01"})
    void refuses_any_probation_below_three_months_under_the_new_law(
            LocalDate signedOn, LocalDate startsOn, LocalDate endsOn, LocalDate firstDay) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> limits.require(terms(signedOn, startsOn, endsOn, firstDay)));
    }

    @Test
    void refuses_any_probation_for_a_piece_of_work_under_the_new_law() {
        LocalDate before = LocalDate.of(2007, 12, 31);
        LocalDate after = LocalDate.of(2008, 1, 1);

        assertThatCode(() -> limits.require(new Terms("1", TermKind.TASK, before, before, null, before)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> limits.require(new Terms("1", TermKind.TASK, after, after, null, after)));
    }

    @Test
    void knows_no_probation_of_a_contract_from_before_the_first_law() {
        LocalDate before = LocalDate.of(1994, 12, 31);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> limits.require(terms(before, before, null, before)))
                .withMessageContaining("probation-rule-unknown");
        assertThatCode(() -> limits.require(terms(before, before, null, null))).doesNotThrowAnyException();
    }

    private static Terms terms(LocalDate signedOn, LocalDate startsOn, LocalDate endsOn, LocalDate probationEndsOn) {
        return new Terms(
                "1", endsOn == null ? TermKind.OPEN : TermKind.FIXED, signedOn, startsOn, endsOn, probationEndsOn);
    }
}
