package org.ganlao.gateway.plan.oversight.reconciliation;

import java.time.YearMonth;

/** A measure in a region and month. */
record Cell(String measure, String region, YearMonth month) {}
