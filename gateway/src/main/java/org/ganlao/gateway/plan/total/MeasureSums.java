package org.ganlao.gateway.plan.total;

import java.time.YearMonth;

/** The sums of a measure at one reporting region, seen from the end of a month. */
record MeasureSums(YearMonth month, String measure, String region, WindowSums sums) {}
