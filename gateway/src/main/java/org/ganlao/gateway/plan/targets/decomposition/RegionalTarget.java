package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;

/**
 * The target of a region: the plan's own region has it from the catalogue, a city or county from the revision in force.
 *
 * @param target in the indicator's unit; of a range, its lower end
 * @param plannedDenominator of a ratio that was split, what it is planned to be measured against; else null
 * @param revision that set it; 0 is the catalogue
 */
public record RegionalTarget(
        String indicator, String region, BigDecimal target, BigDecimal plannedDenominator, int revision) {

    /** Whether a region was named and nothing given to it. */
    public boolean fallsToNobody() {
        return target.signum() == 0 || plannedDenominator != null && plannedDenominator.signum() == 0;
    }
}
