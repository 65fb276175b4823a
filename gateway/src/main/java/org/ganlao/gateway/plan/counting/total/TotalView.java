package org.ganlao.gateway.plan.counting.total;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure in a region: month by month of the plan's year, and by the parts that the region is the sum of. */
@Schema(description = "一个计量项在一个地区的汇总 · Totals of one measure in one region")
record TotalView(
        String measure,
        String region,

        @Schema(description = "上年末以前 · Everything dated before the plan's year")
        Sum before,

        @Schema(description = "各月 · Months of the plan's year, up to the month asked for")
        List<Month> months,

        @Schema(description = "本年合计 · Sum of these months") Sum inYear,

        @Schema(description = "下级与本级 · Regions below and the region's own unit; they add up to inYear")
        List<TotalPart> parts) {

    /** A sum and how many readings stand behind it. */
    record Sum(BigDecimal value, long readings) {

        static Sum of(List<MonthTotal> totals) {
            return new Sum(
                    totals.stream().map(MonthTotal::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                    totals.stream().mapToLong(MonthTotal::readings).sum());
        }
    }

    /** One month. */
    record Month(
            @Schema(implementation = String.class, examples = "2007-03")
            YearMonth month,

            BigDecimal value,
            long readings) {}

    /** What one region below adds, or the own unit. */
    record TotalPart(
            String region,

            @Schema(description = "是否本级 · Whether this is the region's own unit")
            boolean ownUnit,

            BigDecimal value,
            long readings) {}
}
