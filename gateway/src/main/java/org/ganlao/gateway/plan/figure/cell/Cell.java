package org.ganlao.gateway.plan.figure.cell;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * One figure: of a flow cumulated from the year's begin to the end of the month, of a stock or ratio as it stands at its end.
 *
 * @param region code of a region, including all below it, or of an own unit alone
 * @param numerator of a flow or stock, the value itself; null where nothing was told
 * @param denominator null unless the indicator is a ratio or growth
 * @param value in the indicator's unit, a rate as a ratio (0.92 = 92 %); null where nothing was told, or the denominator is
 *     nothing
 */
public record Cell(
        String indicator,
        String region,
        YearMonth month,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        CellStatus status) {

    static Cell of(String indicator, String region, YearMonth month, Figure figure, CellStatus status) {
        return new Cell(indicator, region, month, figure.numerator(), figure.denominator(), figure.value(), status);
    }
}
