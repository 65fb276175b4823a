package org.ganlao.socialinsurance.benefit.injury.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ganlao.platform.money.Money;

/**
 * One's own wage (本人工资): the average monthly base of up to twelve months before the accident, not below 60 and not above
 * 300 percent of the area's average wage (国务院令375号第六十一条).
 */
public final class OwnWage {

    private static final int PLACES = 10;

    private OwnWage() {}

    /**
     * Exact to ten places; the benefit alone is rounded.
     *
     * @param bases of the months, at least one
     * @param average wage a month of the area
     * @param floor as a factor of it, as is the cap
     */
    public static BigDecimal of(List<Money> bases, BigDecimal average, BigDecimal floor, BigDecimal cap) {
        BigDecimal own =
                Money.sum(bases).amount().divide(BigDecimal.valueOf(bases.size()), PLACES, RoundingMode.HALF_UP);
        return own.max(average.multiply(floor)).min(average.multiply(cap));
    }
}
