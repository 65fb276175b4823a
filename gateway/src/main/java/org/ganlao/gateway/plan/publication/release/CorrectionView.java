package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;

/** A figure as it was told and as it is known now. */
@Schema(description = "发布数与现数 · A figure as reported and as corrected")
record CorrectionView(
        String indicator,
        String region,

        @Schema(implementation = String.class, examples = "2007-03")
        YearMonth month,

        @Schema(description = "发布数 · As reported") Side reported,

        @Schema(description = "更正后的数 · As corrected; absent where the catalogue no longer has the indicator")
        Side corrected,

        @Schema(description = "差 · corrected less reported, where both have a value")
        BigDecimal difference,

        @Schema(description = "此后变动的读数 · Address of the readings that have changed since")
        String readings) {

    /** One of the two. */
    record Side(BigDecimal numerator, BigDecimal denominator, BigDecimal value, CellStatus status) {

        static Side of(Cell cell) {
            return cell == null ? null : new Side(cell.numerator(), cell.denominator(), cell.value(), cell.status());
        }
    }

    /** @param corrected null where the indicator is no longer counted */
    static CorrectionView of(Cell reported, Cell corrected, String readings) {
        boolean both = corrected != null && reported.value() != null && corrected.value() != null;
        return new CorrectionView(
                reported.indicator(),
                reported.region(),
                reported.month(),
                Side.of(reported),
                Side.of(corrected),
                both ? corrected.value().subtract(reported.value()) : null,
                readings);
    }
}
