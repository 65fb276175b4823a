package org.ganlao.socialinsurance.benefit.injury.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * Works out what an injury at work gives, by 《工伤保险条例》（国务院令第375号）. Each amount is rounded once, HALF_UP to the cent;
 * shares that together would pass the wage are cut in proportion and rounded down, so that they never do.
 *
 * @param insured whether the employer had insured the person; without, it bears everything itself (第六十条)
 */
public record InjuryBenefits(WageFigures wages, boolean insured) {

    private static final int LAST_WITH_FUNDS_ALLOWANCE = 4;
    private static final int FIRST_TO_LEAVE = 5;

    /** @param first whether this is the first grade, which alone gives the lump sum */
    public List<AwardedBenefit> disability(String person, int grade, DisabilityTerms terms, boolean first) {
        List<AwardedBenefit> given = new ArrayList<>();
        if (first) {
            given.add(fund(InjuryBenefit.LUMP_SUM, person, months(wages.own(), terms.lumpSumMonths())));
        }
        if (terms.allowanceShare().signum() > 0) {
            Money allowance =
                    Money.rounded(wages.own().multiply(terms.allowanceShare())).max(wages.minimum());
            BenefitPayer payer = grade <= LAST_WITH_FUNDS_ALLOWANCE ? fund() : BenefitPayer.EMPLOYER;
            given.add(new AwardedBenefit(InjuryBenefit.ALLOWANCE, payer, person, allowance));
        }
        if (terms.nursingShare().signum() > 0) {
            given.add(fund(
                    InjuryBenefit.NURSING, person, Money.rounded(wages.average().multiply(terms.nursingShare()))));
        }
        return given;
    }

    /** @throws Rejection unless the grade lies from 5 to 10 */
    public List<AwardedBenefit> leaving(String person, int grade, LeavingTerms terms) {
        if (grade < FIRST_TO_LEAVE) {
            throw new Rejection(InjuryRefusal.NO_GRADE);
        }
        BenefitPayer medical = insured ? terms.medicalPayer() : BenefitPayer.EMPLOYER;
        return List.of(
                new AwardedBenefit(
                        InjuryBenefit.LEAVING_MEDICAL, medical, person, months(wages.average(), terms.medicalMonths())),
                new AwardedBenefit(
                        InjuryBenefit.LEAVING_EMPLOYMENT,
                        BenefitPayer.EMPLOYER,
                        person,
                        months(wages.average(), terms.employmentMonths())));
    }

    /** @param payee token of who gets the two lump sums */
    public List<AwardedBenefit> death(String payee, List<Dependant> kin, DeathTerms terms) {
        List<AwardedBenefit> given = new ArrayList<>();
        given.add(fund(InjuryBenefit.FUNERAL, payee, months(wages.average(), terms.funeralMonths())));
        given.add(fund(InjuryBenefit.DEATH_LUMP_SUM, payee, months(wages.average(), terms.lumpSumMonths())));
        BigDecimal together = kin.stream().map(terms::shareOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        kin.forEach(dependant -> given.add(
                fund(InjuryBenefit.KIN_PENSION, dependant.person(), kinPension(terms.shareOf(dependant), together))));
        return given;
    }

    private Money kinPension(BigDecimal share, BigDecimal together) {
        BigDecimal whole = wages.own().multiply(share);
        if (together.compareTo(BigDecimal.ONE) <= 0) {
            return Money.rounded(whole);
        }
        return new Money(whole.divide(together, 2, RoundingMode.DOWN));
    }

    private static Money months(BigDecimal wage, int months) {
        return Money.rounded(wage.multiply(BigDecimal.valueOf(months)));
    }

    private AwardedBenefit fund(InjuryBenefit benefit, String person, Money amount) {
        return new AwardedBenefit(benefit, fund(), person, amount);
    }

    private BenefitPayer fund() {
        return insured ? BenefitPayer.FUND : BenefitPayer.EMPLOYER;
    }
}
