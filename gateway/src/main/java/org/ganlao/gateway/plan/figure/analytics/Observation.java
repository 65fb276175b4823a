package org.ganlao.gateway.plan.figure.analytics;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * One value of a cube.
 *
 * @param value in the indicator's unit, rates as ratios; null where there is none
 */
record Observation(
        String region,
        String indicator,
        YearMonth month,
        Quantity measure,
        BigDecimal value,
        ObservationStatus status) {}
