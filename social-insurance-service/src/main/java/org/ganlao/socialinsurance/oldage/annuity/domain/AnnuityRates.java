package org.ganlao.socialinsurance.oldage.annuity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What is paid into a plan at most, in percent of a wage.
 *
 * @param employer 8.33 is a twelfth
 * @param person of the person's own
 */
@Embeddable
public record AnnuityRates(
        @Column(name = "employer_rate", nullable = false) BigDecimal employer,
        @Column(name = "person_rate", nullable = false) BigDecimal person) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public AnnuityRates {
        if (employer.signum() <= 0 || person.signum() < 0) {
            throw new Rejection(AnnuityRefusal.RATE_BELOW_NOTHING).at("/rates");
        }
    }

    /**
     * Refuses rates beyond the law's.
     *
     * @param mostOfEmployer months of wages a year
     * @param mostOfBoth months of wages a year
     */
    public void requireWithin(BigDecimal mostOfEmployer, BigDecimal mostOfBoth) {
        requireAtMost(employer, mostOfEmployer);
        requireAtMost(employer.add(person), mostOfBoth);
    }

    private static void requireAtMost(BigDecimal rate, BigDecimal months) {
        if (rate.multiply(MONTHS).compareTo(months.movePointRight(2)) > 0) {
            throw new Rejection(AnnuityRefusal.RATE_TOO_HIGH, rate.toPlainString(), months.toPlainString())
                    .at("/rates");
        }
    }

    /** Refuses more than the plan has for the wage. */
    void requireCovers(Money wage, Money employerPart, Money personPart) {
        if (employerPart.compareTo(of(wage, employer)) > 0 || personPart.compareTo(of(wage, person)) > 0) {
            throw new Rejection(AnnuityRefusal.MORE_THAN_THE_PLAN, of(wage, employer), of(wage, person)).at("/lines");
        }
    }

    private static Money of(Money wage, BigDecimal percent) {
        return wage.times(percent.movePointLeft(2));
    }
}
