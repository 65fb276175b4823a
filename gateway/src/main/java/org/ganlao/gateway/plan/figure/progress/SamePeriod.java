package org.ganlao.gateway.plan.figure.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.ganlao.gateway.plan.figure.lastyear.LastYearFigures;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;

/**
 * The same period of last year (上年同期). Of last year month ends alone are known. While a month lasts, its figure is held against
 * the same day of last year, which is taken on the straight line between the two month ends around it: what is told of a
 * whole month is no measure for a part of one.
 *
 * @param until last day of the period, a year before the day that the figure is told for
 */
record SamePeriod(LocalDate until) {

    private static final int RATE_DECIMALS = 6;

    /** @param today the business day, which ends the period while the month lasts */
    static SamePeriod of(YearMonth month, LocalDate today) {
        boolean lasts = YearMonth.from(today).equals(month) && today.isBefore(month.atEndOfMonth());
        return new SamePeriod(lasts ? today.minusYears(1) : month.minusYears(1).atEndOfMonth());
    }

    /** The months of last year whose ends have to be known. */
    Set<YearMonth> months() {
        Set<YearMonth> months = new HashSet<>(Set.of(month()));
        if (isWithinMonth() && month().getMonthValue() > 1) {
            months.add(month().minusMonths(1));
        }
        return months;
    }

    /** Null where nobody told; while the first month of a year lasts, null of all but flows, which begin with nothing. */
    BigDecimal in(LastYearFigures told, Indicator indicator, String region) {
        BigDecimal end = told.at(indicator, region, month());
        if (end == null || !isWithinMonth()) {
            return end;
        }
        BigDecimal begin = begin(told, indicator, region);
        return begin == null ? null : between(begin, end, decimals(indicator));
    }

    private BigDecimal begin(LastYearFigures told, Indicator indicator, String region) {
        if (month().getMonthValue() > 1) {
            return told.at(indicator, region, month().minusMonths(1));
        }
        return indicator.kind() == IndicatorKind.FLOW ? BigDecimal.ZERO : null;
    }

    private BigDecimal between(BigDecimal begin, BigDecimal end, int decimals) {
        BigDecimal change = end.subtract(begin)
                .multiply(BigDecimal.valueOf(until.getDayOfMonth()))
                .divide(BigDecimal.valueOf(until.lengthOfMonth()), decimals, RoundingMode.HALF_UP);
        return begin.add(change);
    }

    private static int decimals(Indicator indicator) {
        return switch (indicator.kind()) {
            case FLOW, STOCK -> indicator.unit().decimals();
            case RATIO, GROWTH -> RATE_DECIMALS;
        };
    }

    private boolean isWithinMonth() {
        return until.getDayOfMonth() < until.lengthOfMonth();
    }

    private YearMonth month() {
        return YearMonth.from(until);
    }
}
