package org.ganlao.gateway.plan.progress;

import org.ganlao.gateway.plan.decomposition.TargetsInForce;
import org.ganlao.gateway.plan.lastyear.LastYearFigures;
import org.ganlao.gateway.plan.total.RegionRollUp;

/**
 * All that a sheet is worked out from.
 *
 * @param sums seen from the end of the month
 */
record Knowledge(RegionRollUp sums, TargetsInForce targets, LastYearFigures lastYear) {}
