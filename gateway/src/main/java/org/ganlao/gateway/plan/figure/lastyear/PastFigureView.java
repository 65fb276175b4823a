package org.ganlao.gateway.plan.figure.lastyear;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of last year as it is, or was, in force. */
@Schema(description = "上年数 · A figure of the year before the plan's")
record PastFigureView(
        String indicator,
        String region,

        @Schema(implementation = String.class, examples = "2006-12")
        YearMonth month,

        BigDecimal value,
        @Schema(description = "数据来源") String source,
        String statedBy,
        Instant statedAt) {}
