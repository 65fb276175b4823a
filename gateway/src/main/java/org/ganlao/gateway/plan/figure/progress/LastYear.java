package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;

/**
 * The same period of last year.
 *
 * @param change of flows and stocks against it, 0.05 = 5 % more; of ratios and growth the difference; null over nothing
 */
@Schema(description = "上年同期 · The same period of last year")
record LastYear(
        BigDecimal value,

        @Schema(description = "同比增减，0.05＝增长5%；比率为相差 · Change against it; of ratios the difference")
        BigDecimal change,

        @Schema(
                description =
                        "同期截止日；月中为上年同日，按前后两个月末数推算 · Last day of the period; within a month the same day of last year,"
                                + " taken on the line between the month ends around it")
        LocalDate until) {

    private static final int DECIMALS = 6;

    /** Null where nobody told. */
    static LastYear of(IndicatorKind kind, BigDecimal now, BigDecimal then, LocalDate until) {
        return then == null ? null : new LastYear(then, now == null ? null : change(kind, now, then), until);
    }

    private static BigDecimal change(IndicatorKind kind, BigDecimal now, BigDecimal then) {
        return switch (kind) {
            case RATIO, GROWTH -> now.subtract(then);
            case FLOW, STOCK ->
                then.signum() == 0 ? null : now.subtract(then).divide(then, DECIMALS, RoundingMode.HALF_UP);
        };
    }
}
