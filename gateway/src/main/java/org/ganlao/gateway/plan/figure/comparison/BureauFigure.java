package org.ganlao.gateway.plan.figure.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A figure of the statistics bureau.
 *
 * @param publication where the bureau printed it
 * @param note the bureau's own; may be null
 * @param explanation our latest word on why it differs; may be null
 * @param knownTo when a later one replaced it; null while it stands
 */
record BureauFigure(
        UUID id,
        String plan,
        String indicator,
        String region,
        YearMonth month,
        BigDecimal value,
        String publication,
        String note,
        Instant knownFrom,
        Instant knownTo,
        String explanation,
        Instant explainedAt) {}
