package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;

/**
 * What of a target falls to a region.
 *
 * @param plannedDenominator of a ratio; else null
 */
record Share(BigDecimal target, BigDecimal plannedDenominator) {

    boolean equals(BigDecimal otherTarget, BigDecimal otherDenominator) {
        return same(target, otherTarget) && same(plannedDenominator, otherDenominator);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
