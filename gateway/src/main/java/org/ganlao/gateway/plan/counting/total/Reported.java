package org.ganlao.gateway.plan.counting.total;

/** Where a measure is reported. */
record Reported(String measure, String region) {}
