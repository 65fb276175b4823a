package org.ganlao.socialinsurance.benefit.unemployment.domain;

import java.math.BigDecimal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * How much of an aid a recipient gets.
 *
 * @param share of what was spent, as a factor
 * @param most yuan in all, over one claim
 */
public record AidTerms(BigDecimal share, Money most) {

    /**
     * @param earlier what the claim's aids of the kind came to before
     * @return yuan, HALF_UP to the cent
     * @throws Rejection if less is left than that
     */
    public Money of(Money spent, Money earlier) {
        Money amount = spent.times(share);
        Money left = most.minus(earlier);
        if (amount.compareTo(left) > 0) {
            throw new Rejection(UnemploymentRefusal.AID_USED_UP, amount, left).at("/spent");
        }
        return amount;
    }
}
