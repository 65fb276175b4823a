package org.ganlao.gateway.plan.counting.opening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opening statement as it stands, or stood. */
@Schema(description = "期初数 · An opening statement")
record OpeningView(
        UUID id,
        String measure,
        String region,
        LocalDate cutOff,
        BigDecimal value,
        String basis,
        String recordedBy,
        Instant knownFrom,

        @Schema(description = "被替换的时刻 · When another one replaced it")
        Instant knownTo) {}
