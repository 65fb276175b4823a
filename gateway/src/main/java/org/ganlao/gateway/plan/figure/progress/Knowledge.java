package org.ganlao.gateway.plan.figure.progress;

import org.ganlao.gateway.plan.counting.total.RegionRollUp;
import org.ganlao.gateway.plan.figure.lastyear.LastYearFigures;
import org.ganlao.gateway.plan.targets.decomposition.TargetsInForce;

/**
 * All that a sheet is worked out from.
 *
 * @param sums seen from the end of the month
 */
record Knowledge(RegionRollUp sums, TargetsInForce targets, LastYearFigures lastYear) {}
