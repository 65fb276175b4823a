package org.ganlao.socialinsurance.oldage.pension;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** What an adjustment costs, county by county. */
record AdjustmentCost(
        @Schema(description = "人数 · Pensioners") long pensioners,
        @Schema(description = "月增支 · More each month") Money monthly,
        @Schema(description = "年增支 · More in twelve months") Money yearly,
        @Schema(description = "人均月增 · Each, on average") Money average,
        List<County> counties) {

    @Schema(name = "AdjustmentCostOfCounty")
    record County(String region, long pensioners, Money monthly) {}

    static AdjustmentCost of(List<County> counties) {
        long pensioners = counties.stream().mapToLong(County::pensioners).sum();
        Money monthly = Money.sum(counties.stream().map(County::monthly).toList());
        return new AdjustmentCost(pensioners, monthly, monthly.times(12), average(monthly, pensioners), counties);
    }

    private static Money average(Money monthly, long pensioners) {
        return pensioners == 0
                ? Money.ZERO
                : Money.rounded(monthly.amount().divide(BigDecimal.valueOf(pensioners), MathContext.DECIMAL128));
    }
}
