package org.ganlao.socialinsurance.agency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many retirees of a county communities care for.
 *
 * @param retirees insured as such on the day
 * @param cared those of them for whom a community cares
 * @param rate of a hundred, to two places; absent where there are no retirees
 */
@Schema(description = "社会化管理率 · Socialised management of retirees")
record CareCoverage(String region, long retirees, long cared, BigDecimal rate) {

    static CareCoverage of(String region, long retirees, long cared) {
        BigDecimal rate = retirees == 0
                ? null
                : BigDecimal.valueOf(100 * cared).divide(BigDecimal.valueOf(retirees), 2, RoundingMode.HALF_UP);
        return new CareCoverage(region, retirees, cared, rate);
    }
}
