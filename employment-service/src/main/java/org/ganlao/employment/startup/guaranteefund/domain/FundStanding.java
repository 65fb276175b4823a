package org.ganlao.employment.startup.guaranteefund.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * How a fund stands, and what it may still take.
 *
 * @param capital paid in
 * @param outstanding guaranteed principal that is not repaid
 * @param compensated what it paid banks and did not recover, written off or not
 * @param leverage guaranteed principal at most, as a multiple of the capital
 * @param highestRatio compensation ratio above which it takes nothing new: 0.2
 */
public record FundStanding(
        Money capital, Money outstanding, Money compensated, BigDecimal leverage, BigDecimal highestRatio) {

    private static final int PLACES = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The most that it may guarantee. */
    public Money limit() {
        return capital.times(leverage);
    }

    public Money room() {
        return limit().minus(outstanding).max(Money.ZERO);
    }

    /** 放大倍数: outstanding ÷ capital; null without capital. */
    public BigDecimal multiple() {
        return capital.isZero() ? null : ratio(outstanding, capital);
    }

    /** 代偿率: compensated ÷ (outstanding + compensated). */
    public BigDecimal compensationRatio() {
        Money all = outstanding.plus(compensated);
        return all.isZero() ? BigDecimal.ZERO : ratio(compensated, all);
    }

    public void requireRoomFor(Money principal) {
        // Multiplied, so that a ratio of exactly the limit is not rounded past it.
        BigDecimal highest = outstanding.plus(compensated).amount().multiply(highestRatio);
        if (compensated.amount().compareTo(highest) > 0) {
            throw new Rejection(
                    GuaranteeRefusal.COMPENSATION_TOO_HIGH, percent(compensationRatio()), percent(highestRatio));
        }
        if (outstanding.plus(principal).compareTo(limit()) > 0) {
            throw new Rejection(GuaranteeRefusal.LEVERAGE_EXCEEDED, outstanding, limit(), principal);
        }
    }

    /** Refuses to take capital away on which guarantees rest. */
    public void requireWithout(Money lost) {
        Money limitWithout = capital.minus(lost).times(leverage);
        if (outstanding.compareTo(limitWithout) > 0) {
            throw new Rejection(GuaranteeRefusal.CAPITAL_IN_USE, outstanding, limitWithout);
        }
    }

    private static BigDecimal ratio(Money part, Money whole) {
        return part.amount().divide(whole.amount(), PLACES, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal ratio) {
        return ratio.multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }
}
