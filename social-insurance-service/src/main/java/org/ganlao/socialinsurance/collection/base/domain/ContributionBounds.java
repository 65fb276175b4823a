package org.ganlao.socialinsurance.collection.base.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ganlao.platform.money.Money;

/**
 * Between what a person's monthly contribution base lies.
 *
 * @param floor yuan; also the base of whom nothing was declared for
 * @param cap yuan
 */
public record ContributionBounds(Money floor, Money cap) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public ContributionBounds {
        if (floor.compareTo(cap) > 0) {
            throw new IllegalArgumentException("floor " + floor + " above cap " + cap);
        }
    }

    /**
     * @param averageWage of the previous year, yuan a year
     * @param floor part of it, 0.6 say
     * @param cap part of it, 3 say
     */
    public static ContributionBounds of(Money averageWage, BigDecimal floor, BigDecimal cap) {
        return new ContributionBounds(monthly(averageWage, floor), monthly(averageWage, cap));
    }

    private static Money monthly(Money yearly, BigDecimal part) {
        return new Money(yearly.amount().multiply(part).divide(MONTHS, 2, RoundingMode.HALF_UP));
    }

    /** @param wage declared or assessed, yuan a month; null where nothing was */
    public Money base(Money wage) {
        return wage == null ? floor : wage.max(floor).min(cap);
    }
}
