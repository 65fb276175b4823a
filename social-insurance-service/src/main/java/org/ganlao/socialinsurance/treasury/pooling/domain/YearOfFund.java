package org.ganlao.socialinsurance.treasury.pooling.domain;

import jakarta.persistence.Embeddable;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a county's pensions take in and pay in a year.
 *
 * @param contributions taken in
 * @param benefits paid
 */
@Embeddable
public record YearOfFund(Money contributions, Money benefits) {

    public YearOfFund {
        if (contributions.isNegative() || benefits.isNegative()) {
            throw new Rejection(PoolingBudgetRefusal.BELOW_NOTHING);
        }
    }

    /** What is paid beyond what is taken in; nothing in a year of surplus. */
    public Money gap() {
        return benefits.minus(contributions).max(Money.ZERO);
    }
}
