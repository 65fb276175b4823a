package org.ganlao.socialinsurance.benefit.medical.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Average wage of 2006: 15 590 元. Worked by hand. */
class ReimbursementTest {

    private static final ParameterBook BOOK = ParameterBook.shipped();
    private static final LocalDate APRIL_20 = LocalDate.of(2007, 4, 20);

    @ParameterizedTest
    @CsvSource({
        // cover, tier, stays before, pooled before, class A, B, C, pooled, supplementary, own
        // third tier: counts 27 200.00 less 1 559.00, by 80 %
        "EMPLOYEE, THIRD, 0, 0.00, 20000.00, 8000.00, 1500.00, 20512.80, 0.00, 8987.20",
        // 5 points more
        "RETIREE, THIRD, 0, 0.00, 20000.00, 8000.00, 1500.00, 21794.85, 0.00, 7705.15",
        // second stay in the second tier: deductible 1 247.20 × 80 % = 997.76
        "EMPLOYEE, SECOND, 1, 0.00, 5000.00, 0.00, 0.00, 3401.90, 0.00, 1598.10",
        // third stay in the first tier: deductible 935.40 × 60 % = 561.24
        "EMPLOYEE, FIRST, 2, 0.00, 1000.00, 0.00, 0.00, 394.88, 0.00, 605.12",
        // on the deductible nothing is left to pay, one cent above it not yet half a cent more
        "EMPLOYEE, THIRD, 0, 0.00, 1559.00, 0.00, 0.00, 0.00, 0.00, 1559.00",
        "EMPLOYEE, THIRD, 0, 0.00, 1559.01, 0.00, 0.00, 0.01, 0.00, 1559.00",
        // cap 62 360.00: 1 860.00 are left of it; 8 441 × 80 % = 6 752.80, so 4 892.80 ÷ 80 % × 90 % above
        "EMPLOYEE, THIRD, 0, 60500.00, 10000.00, 0.00, 0.00, 1860.00, 5504.40, 2635.60",
        // no cap left
        "EMPLOYEE, THIRD, 0, 62360.00, 10000.00, 0.00, 0.00, 0.00, 7596.90, 2403.10",
        // migrants have no supplementary insurance
        "MIGRANT, THIRD, 0, 62000.00, 10000.00, 0.00, 0.00, 360.00, 0.00, 9640.00",
        // residents: 45 % of what lies above 400.00, at most 20 000.00
        "RESIDENT, THIRD, 0, 0.00, 20000.00, 8000.00, 1500.00, 12060.00, 0.00, 17440.00",
        "RESIDENT, SECOND, 1, 0.00, 3000.00, 0.00, 0.00, 1595.00, 0.00, 1405.00",
        "RESIDENT, THIRD, 1, 12060.00, 20000.00, 0.00, 0.00, 7940.00, 0.00, 12060.00",
        // retired cadres: all that counts
        "CADRE, THIRD, 5, 900000.00, 20000.00, 8000.00, 1500.00, 27200.00, 0.00, 2300.00",
    })
    void a_hospital_stay_is_paid_to_the_cent(
            Cover cover,
            Tier tier,
            int stays,
            String earlier,
            String classA,
            String classB,
            String classC,
            String pooled,
            String supplementary,
            String own) {
        // When
        Reimbursement worked = worked(
                cover,
                new Bill(Care.INPATIENT, tier, costs(classA, classB, classC)),
                new YearSoFar(stays, Money.of(earlier), Money.ZERO));

        // Then
        assertThat(worked.pooled()).isEqualTo(Money.of(pooled));
        assertThat(worked.supplementary()).isEqualTo(Money.of(supplementary));
        assertThat(worked.own()).isEqualTo(Money.of(own));
    }

    @Test
    void the_account_pays_of_the_own_part_what_lies_in_the_catalogues() {
        Reimbursement worked = worked(
                Cover.EMPLOYEE,
                new Bill(Care.INPATIENT, Tier.THIRD, costs("20000.00", "8000.00", "1500.00")),
                YearSoFar.FRESH);

        assertThat(worked.payableFromAccount()).isEqualTo(Money.of("7487.20"));
        assertThat(worked.fromAccount(Money.of("1200.00"))).isEqualTo(Money.of("1200.00"));
        assertThat(worked.fromAccount(Money.of("7487.20"))).isEqualTo(Money.of("7487.20"));
        assertThat(worked.fromAccount(Money.of("7487.21"))).isEqualTo(Money.of("7487.20"));
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYEE, 0.00, 300.00", "MIGRANT, 0.00, 0.00", "RESIDENT, 0.00, 0.00", "CADRE, 280.00, 0.00"})
    void care_outside_of_a_hospital_is_paid_from_the_account_or_by_the_cadres_pool(
            Cover cover, String pooled, String payable) {
        Reimbursement worked =
                worked(cover, new Bill(Care.PHARMACY, null, costs("100.00", "200.00", "50.00")), YearSoFar.FRESH);

        assertThat(worked.pooled()).isEqualTo(Money.of(pooled));
        assertThat(worked.payableFromAccount()).isEqualTo(Money.of(payable));
    }

    @Test
    void the_supplementary_insurance_has_a_cap_of_its_own() {
        Reimbursement worked = worked(
                Cover.EMPLOYEE,
                new Bill(Care.INPATIENT, Tier.THIRD, costs("10000.00", "0.00", "0.00")),
                new YearSoFar(3, Money.of("62360.00"), Money.of("149999.99")));

        assertThat(worked.supplementary()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void the_working_names_every_figure_and_its_source() {
        Reimbursement worked = worked(
                Cover.RETIREE,
                new Bill(Care.INPATIENT, Tier.SECOND, costs("5000.00", "0.00", "0.00")),
                new YearSoFar(1, Money.ZERO, Money.ZERO));

        assertThat(worked.trace())
                .extracting(DatedValue::key)
                .contains(
                        "social-insurance.average-wage",
                        "social-insurance.medical.employee.deductible.tier-2",
                        "social-insurance.medical.employee.deductible-share.second",
                        "social-insurance.medical.employee.ratio.tier-2",
                        "social-insurance.medical.employee.retiree-points",
                        "social-insurance.medical.employee.cap-in-wages");
        assertThat(worked.trace())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        assertThat(worked.steps())
                .filteredOn(step -> step.name().equals("deductible"))
                .singleElement()
                .satisfies(step -> assertThat(step.value()).isEqualByComparingTo(new BigDecimal("997.76")));
    }

    @Test
    void the_figures_are_those_of_the_day() {
        Bill bill = new Bill(Care.INPATIENT, Tier.THIRD, costs("10000.00", "0.00", "0.00"));

        Reimbursement in2006 =
                Reimbursement.of(Cover.EMPLOYEE, bill, YearSoFar.FRESH, "360102", BOOK.at(LocalDate.of(2006, 12, 31)));

        assertThat(in2006.pooled()).isEqualTo(Money.of("6904.96"));
        assertThat(worked(Cover.EMPLOYEE, bill, YearSoFar.FRESH).pooled()).isEqualTo(Money.of("6752.80"));
    }

    @Test
    void what_is_no_bill_is_refused() {
        assertRefused(MedicalRefusal.COST_NEGATIVE, () -> costs("10.00", "-0.01", "0.00"));
        assertRefused(MedicalRefusal.NOTHING_BILLED, () -> costs("0.00", "0.00", "0.00"));
        assertRefused(
                MedicalRefusal.TIER_OF_HOSPITALS, () -> new Bill(Care.INPATIENT, null, costs("1.00", "0.00", "0.00")));
        assertRefused(
                MedicalRefusal.TIER_OF_HOSPITALS,
                () -> new Bill(Care.PHARMACY, Tier.FIRST, costs("1.00", "0.00", "0.00")));
    }

    private static Costs costs(String classA, String classB, String classC) {
        return new Costs(Money.of(classA), Money.of(classB), Money.of(classC));
    }

    private static Reimbursement worked(Cover cover, Bill bill, YearSoFar year) {
        return Reimbursement.of(cover, bill, year, "360102", BOOK.at(APRIL_20));
    }
}
