package org.ganlao.gateway.plan.progress;

import org.ganlao.gateway.plan.decomposition.TargetsInForce;
import org.ganlao.gateway.plan.lastyear.LastYearFigures;
import org.ganlao.gateway.plan.total.RegionRollUp;

/**
 * All that a sheet is worked out from.
 *
 * @param sums seen from the end of the month
 * @param before seen from {@link #RECENT_MONTHS} months earlier; null while that is before the plan's year
 */
record Knowledge(RegionRollUp sums, RegionRollUp before, TargetsInForce targets, LastYearFigures lastYear) {

    static final int RECENT_MONTHS = 3;
}
