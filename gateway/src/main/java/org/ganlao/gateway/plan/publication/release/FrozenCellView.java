package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;

/** A figure as it was told. */
@Schema(description = "一个数据 · A figure as it was told; cumulated from the year's begin where it is a flow")
record FrozenCellView(
        String indicator,

        @Schema(description = "地区，本级为 360100-own · Region, or an own unit")
        String region,

        @Schema(implementation = String.class, examples = "2007-03")
        YearMonth month,

        BigDecimal numerator,
        @Schema(description = "分母，仅比率和增长") BigDecimal denominator,
        BigDecimal value,
        CellStatus status) {

    static FrozenCellView of(Cell cell) {
        return new FrozenCellView(
                cell.indicator(),
                cell.region(),
                cell.month(),
                cell.numerator(),
                cell.denominator(),
                cell.value(),
                cell.status());
    }
}
