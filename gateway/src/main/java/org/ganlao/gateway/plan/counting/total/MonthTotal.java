package org.ganlao.gateway.plan.counting.total;

import java.math.BigDecimal;
import java.time.YearMonth;

/** The sum of a measure's readings of one month at one reporting region. */
public record MonthTotal(String measure, String region, YearMonth month, BigDecimal value, long readings) {}
