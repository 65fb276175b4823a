package org.ganlao.socialinsurance.collection.base.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jiangxi 2007: an average wage of 15,590 yuan a year gives bases from 779.50 to 3,897.50 yuan a month. */
class ContributionFiguresTest {

    private static final LocalDate MARCH = LocalDate.of(2007, 3, 1);
    private static final ContributionBounds BOUNDS =
            ContributionBounds.of(Money.of("15590"), new BigDecimal("0.60"), new BigDecimal("3.00"));
    private static final ContributionRates PENSION = rates("0.20", "0.08", "0.08", "0", "0", "0");
    private static final ContributionRates MEDICAL = rates("0.06", "0.02", "0.02", "0.20", "0.30", "0.40");

    @ParameterizedTest
    @CsvSource({
        "779.49, 779.50",
        "779.50, 779.50",
        "779.51, 779.51",
        "3897.49, 3897.49",
        "3897.50, 3897.50",
        "3897.51, 3897.50",
    })
    void a_base_lies_between_sixty_and_three_hundred_percent_of_the_average_wage(String wage, String base) {
        assertThat(BOUNDS.base(Money.of(wage))).isEqualTo(Money.of(base));
    }

    @Test
    void nobody_is_billed_below_the_floor_where_nothing_was_declared() {
        assertThat(BOUNDS.base(null)).isEqualTo(Money.of("779.50"));
    }

    @Test
    void pension_takes_twenty_percent_of_the_employer_and_eight_of_the_worker_whose_account_gets_eight() {
        assertDue(PENSION, false, "2000.00", null, "2000.00", "400.00", "160.00", "160.00");
        assertDue(PENSION, false, "1234.57", null, "1234.57", "246.91", "98.77", "98.77");
    }

    @Test
    void without_employer_a_person_bears_twenty_percent_and_the_account_gets_eight_of_them() {
        assertDue(rates("0", "0.20", "0.08", "0", "0", "0"), false, null, null, "779.50", "0.00", "155.90", "62.36");
    }

    @ParameterizedTest
    @CsvSource({
        "1972-03-02, 64.00", // a day too young for the second band
        "1972-03-01, 76.00",
        "1962-03-02, 76.00",
        "1962-03-01, 88.00",
        ", 76.00",
    })
    void the_medical_account_gets_the_workers_part_and_a_share_of_the_employers_by_age(String born, String account) {
        assertDue(MEDICAL, false, "2000.00", born, "2000.00", "120.00", "40.00", account);
    }

    @Test
    void an_employer_that_pays_on_its_payroll_pays_on_wages_without_bounds() {
        assertDue(PENSION, true, "5000.00", null, "3897.50", "1000.00", "311.80", "311.80");
        assertDue(PENSION, true, "500.00", null, "779.50", "100.00", "62.36", "62.36");
        assertDue(PENSION, true, null, null, "779.50", "155.90", "62.36", "62.36");
    }

    @Test
    void another_rate_of_the_employer_leaves_the_persons_as_it_is() {
        assertDue(
                PENSION.with(new BigDecimal("0.19"), null),
                false,
                "2000.00",
                null,
                "2000.00",
                "380.00",
                "160.00",
                "160.00");
    }

    @Test
    void a_floor_above_the_cap_is_no_pair_of_bounds() {
        assertThatThrownBy(() -> new ContributionBounds(Money.of("2.00"), Money.of("1.00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_retired_and_who_has_a_scheme_of_its_own_pay_nothing_by_the_month() {
        assertThat(Contributor.of(InsuredKind.EMPLOYEE)).contains(Contributor.EMPLOYED);
        assertThat(Contributor.of(InsuredKind.MIGRANT)).contains(Contributor.MIGRANT);
        assertThat(Contributor.of(InsuredKind.FLEXIBLE)).contains(Contributor.INDIVIDUAL);
        assertThat(Contributor.of(InsuredKind.GRADUATE)).contains(Contributor.INDIVIDUAL);
        assertThat(Contributor.of(InsuredKind.RETIREE)).isEmpty();
        assertThat(Contributor.of(InsuredKind.RESIDENT_ADULT)).isEmpty();
    }

    private static void assertDue(
            ContributionRates rates,
            boolean onPayroll,
            String wage,
            String born,
            String base,
            String employerPart,
            String personPart,
            String accountPart) {
        Contribution due = new ContributionFigures(BOUNDS, rates, onPayroll)
                .due(wage == null ? null : Money.of(wage), born == null ? null : LocalDate.parse(born));
        assertThat(due)
                .isEqualTo(new Contribution(
                        Money.of(base), Money.of(employerPart), Money.of(personPart), Money.of(accountPart)));
        assertThat(due.due()).isEqualTo(Money.of(employerPart).plus(Money.of(personPart)));
    }

    private static ContributionRates rates(
            String employer, String person, String account, String young, String middle, String older) {
        return new ContributionRates(
                new BigDecimal(employer),
                new BigDecimal(person),
                new BigDecimal(account),
                new BigDecimal(young),
                new BigDecimal(middle),
                new BigDecimal(older),
                MARCH.minusYears(35),
                MARCH.minusYears(45));
    }
}
