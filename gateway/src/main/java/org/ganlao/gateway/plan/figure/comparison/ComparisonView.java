package org.ganlao.gateway.plan.figure.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;

/** Two figures of the same matter. */
@Schema(description = "与统计局数据的比较 · Our figure beside the statistics bureau's")
record ComparisonView(
        UUID id,
        String indicator,
        String region,

        @Schema(implementation = String.class, examples = "2007-03")
        YearMonth month,

        @Schema(description = "统计局的数") BigDecimal bureau,

        @Schema(description = "我们的数 · Absent where nothing was told")
        BigDecimal ours,

        CellStatus status,

        @Schema(description = "差 · ours less bureau") BigDecimal difference,

        @Schema(description = "差率 · difference ÷ bureau", examples = "-0.021")
        BigDecimal variance,

        @Schema(description = "出处") String publication,
        @Schema(description = "统计局的口径说明") String note,
        @Schema(description = "差异说明 · Why they differ") String explanation,
        Instant explainedAt,
        Instant recordedAt) {

    private static final int SHARE_DECIMALS = 6;

    static ComparisonView of(BureauFigure figure, Cell ours) {
        BigDecimal value = ours.value();
        BigDecimal difference = value == null ? null : value.subtract(figure.value());
        return new ComparisonView(
                figure.id(),
                figure.indicator(),
                figure.region(),
                figure.month(),
                figure.value(),
                value,
                ours.status(),
                difference,
                difference == null || figure.value().signum() == 0
                        ? null
                        : difference.divide(figure.value(), SHARE_DECIMALS, RoundingMode.HALF_UP),
                figure.publication(),
                figure.note(),
                figure.explanation(),
                figure.explainedAt(),
                figure.knownFrom());
    }
}
