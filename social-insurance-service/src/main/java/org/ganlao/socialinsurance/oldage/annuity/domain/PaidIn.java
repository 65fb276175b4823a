package org.ganlao.socialinsurance.oldage.annuity.domain;

import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What is paid into a plan for one person and month.
 *
 * @param person token
 */
public record PaidIn(String person, Money wage, Money employerPart, Money personPart) {

    /** Refuses more than the plan has for the wage. */
    public void requireWithin(AnnuityRates rates) {
        if (wage.isNegative() || employerPart.isNegative() || personPart.isNegative()) {
            throw new Rejection(AnnuityRefusal.RATE_BELOW_NOTHING).at("/lines");
        }
        rates.requireCovers(wage, employerPart, personPart);
    }
}
