package org.ganlao.employment.money.fund;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.money.fund.domain.PaymentDays;

/** Days from allocation to payment of a region in a budget year. */
@Schema(name = "PaymentDays")
record PaymentDaysView(
        String region,
        int year,

        @Schema(description = "下达笔数 · Grants of the year") int grants,

        @Schema(description = "尚未支付笔数 · Out of which nothing was paid yet")
        int waiting,

        @Schema(description = "首笔支付天数中位数；尚无支付为空 · Median days to the first payment; none while nothing was paid")
        BigDecimal median,

        @Schema(description = "首笔支付平均天数 · Mean days to the first payment")
        BigDecimal mean,

        @Schema(description = "最长天数，未支付的计至今日 · Most days; of one that waits, until today")
        long worst,

        @Schema(description = "超期笔数 · Grants beyond the limit of their day")
        int late,

        @Schema(description = "是否预警 · Alert") boolean alert) {

    static PaymentDaysView of(String region, int year, PaymentDays days) {
        return new PaymentDaysView(
                region,
                year,
                days.grants(),
                days.waiting(),
                days.median(),
                days.mean(),
                days.worst(),
                days.late(),
                days.late() > 0);
    }
}
