package org.ganlao.socialinsurance.benefit.injury.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 国务院令375号, with one's own wage of 1200.00, the area's average of 15 590 ÷ 12 and a minimum wage of 360. */
class InjuryBenefitsTest {

    private static final BigDecimal AVERAGE = new BigDecimal("1299.1666666667");
    private static final DeathTerms DEATH =
            new DeathTerms(6, 48, new BigDecimal("0.40"), new BigDecimal("0.30"), new BigDecimal("0.10"));

    private final InjuryBenefits insured = benefits("1200.00", true);

    @ParameterizedTest
    @CsvSource({
        "1, 24, 0.90, 28800.00, 1080.00, FUND",
        "4, 18, 0.75, 21600.00, 900.00, FUND",
        "5, 16, 0.70, 19200.00, 840.00, EMPLOYER",
        "6, 14, 0.60, 16800.00, 720.00, EMPLOYER"
    })
    void a_heavy_grade_gives_a_lump_sum_and_an_allowance(
            int grade, int months, BigDecimal share, String lumpSum, String allowance, BenefitPayer payer) {
        assertThat(insured.disability("p", grade, new DisabilityTerms(months, share, BigDecimal.ZERO), true))
                .containsExactly(
                        new AwardedBenefit(InjuryBenefit.LUMP_SUM, BenefitPayer.FUND, "p", Money.of(lumpSum)),
                        new AwardedBenefit(InjuryBenefit.ALLOWANCE, payer, "p", Money.of(allowance)));
    }

    @ParameterizedTest
    @CsvSource({"7, 12, 14400.00", "8, 10, 12000.00", "10, 6, 7200.00"})
    void a_light_grade_gives_a_lump_sum_alone(int grade, int months, String amount) {
        DisabilityTerms terms = new DisabilityTerms(months, BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(insured.disability("p", grade, terms, true))
                .containsExactly(new AwardedBenefit(InjuryBenefit.LUMP_SUM, BenefitPayer.FUND, "p", Money.of(amount)));
        assertThat(insured.disability("p", grade, terms, false))
                .as("a later grade gives no second lump sum")
                .isEmpty();
    }

    @Test
    void nursing_is_a_share_of_the_areas_wage_and_no_allowance_lies_below_the_minimum_wage() {
        DisabilityTerms terms = new DisabilityTerms(24, new BigDecimal("0.90"), new BigDecimal("0.50"));

        assertThat(benefits("399.99", true).disability("p", 1, terms, false))
                .containsExactly(
                        new AwardedBenefit(InjuryBenefit.ALLOWANCE, BenefitPayer.FUND, "p", Money.of("360.00")),
                        new AwardedBenefit(InjuryBenefit.NURSING, BenefitPayer.FUND, "p", Money.of("649.58")));
    }

    @Test
    void without_insurance_the_employer_bears_everything() {
        assertThat(benefits("1200.00", false)
                        .disability(
                                "p", 1, new DisabilityTerms(24, new BigDecimal("0.9"), new BigDecimal("0.3")), true))
                .hasSize(3)
                .allMatch(benefit -> benefit.payer() == BenefitPayer.EMPLOYER);
        assertThat(benefits("1200.00", false).leaving("p", 7, new LeavingTerms(12, 12, BenefitPayer.FUND)))
                .allMatch(benefit -> benefit.payer() == BenefitPayer.EMPLOYER);
    }

    @Test
    void who_leaves_with_grade_seven_gets_two_lump_sums_by_the_areas_wage() {
        assertThat(insured.leaving("p", 7, new LeavingTerms(12, 9, BenefitPayer.FUND)))
                .containsExactly(
                        new AwardedBenefit(InjuryBenefit.LEAVING_MEDICAL, BenefitPayer.FUND, "p", Money.of("15590.00")),
                        new AwardedBenefit(
                                InjuryBenefit.LEAVING_EMPLOYMENT, BenefitPayer.EMPLOYER, "p", Money.of("11692.50")));
        assertRefused(
                InjuryRefusal.NO_GRADE, () -> insured.leaving("p", 4, new LeavingTerms(12, 9, BenefitPayer.FUND)));
    }

    @Test
    void a_death_gives_funeral_lump_sum_and_pensions_of_the_kin() {
        List<Dependant> kin = List.of(new Dependant("wife", true, false), new Dependant("child", false, false));

        assertThat(insured.death("wife", kin, DEATH))
                .containsExactly(
                        new AwardedBenefit(InjuryBenefit.FUNERAL, BenefitPayer.FUND, "wife", Money.of("7795.00")),
                        new AwardedBenefit(
                                InjuryBenefit.DEATH_LUMP_SUM, BenefitPayer.FUND, "wife", Money.of("62360.00")),
                        new AwardedBenefit(InjuryBenefit.KIN_PENSION, BenefitPayer.FUND, "wife", Money.of("480.00")),
                        new AwardedBenefit(InjuryBenefit.KIN_PENSION, BenefitPayer.FUND, "child", Money.of("360.00")));
    }

    @Test
    void pensions_that_would_pass_the_wage_are_cut_in_proportion() {
        List<Dependant> kin = List.of(
                new Dependant("wife", true, false),
                new Dependant("one", false, false),
                new Dependant("two", false, false),
                new Dependant("mother", false, true));

        assertThat(insured.death("wife", kin, DEATH))
                .filteredOn(benefit -> benefit.benefit() == InjuryBenefit.KIN_PENSION)
                .extracting(benefit -> benefit.amount().toString())
                .as("40, 30, 30 and 40 of 140 percent of 1200.00")
                .containsExactly("342.85", "257.14", "257.14", "342.85");
    }

    @Property
    void pensions_of_the_kin_never_pass_the_wage(
            @ForAll @IntRange(min = 1, max = 5_000_000) int cents, @ForAll @Size(max = 12) List<Boolean> alone) {
        Money wage = new Money(BigDecimal.valueOf(cents, 2));
        List<Dependant> kin =
                alone.stream().map(one -> new Dependant("kin", false, one)).toList();

        Money together = Money.sum(benefits(wage.toString(), true).death("kin", kin, DEATH).stream()
                .filter(benefit -> benefit.benefit() == InjuryBenefit.KIN_PENSION)
                .map(AwardedBenefit::amount)
                .toList());

        assertThat(together).isLessThanOrEqualTo(wage.plus(Money.of("0.03")));
    }

    @ParameterizedTest
    @CsvSource({
        "1000 1400, 1200",
        "500 500, 779.50000000002",
        "9000, 3897.5000000001",
        "1000 1000 1000.01, 1000.0033333333"
    })
    void ones_own_wage_is_the_average_of_the_months_within_the_bounds(String bases, BigDecimal wage) {
        List<Money> months = List.of(bases.split(" ")).stream().map(Money::of).toList();

        assertThat(OwnWage.of(months, AVERAGE, new BigDecimal("0.6"), new BigDecimal("3")))
                .isEqualByComparingTo(wage);
    }

    private static InjuryBenefits benefits(String own, boolean insured) {
        return new InjuryBenefits(new WageFigures(new BigDecimal(own), AVERAGE, Money.of("360.00")), insured);
    }
}
