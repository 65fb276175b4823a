package org.ganlao.gateway.plan.counting.total;

/** The sums of a measure at one reporting region. */
record MeasureSums(String measure, String region, WindowSums sums) {}
