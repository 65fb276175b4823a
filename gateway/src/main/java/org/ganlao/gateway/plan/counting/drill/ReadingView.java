package org.ganlao.gateway.plan.counting.drill;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reading and where its record is found. */
@Schema(description = "一条读数及其来源记录 · A reading and its source record")
public record ReadingView(
        @Schema(description = "计量项 · Measure", examples = "new-urban-employment")
        String measure,

        UUID factId,
        @Schema(description = "事实版本") int version,

        @Schema(description = "读数含义 · What the reading stands for", examples = "placed")
        String leg,

        String region,
        LocalDate occurredOn,
        BigDecimal value,

        @Schema(
                description =
                        "是否计入 · False where the same member counts by an earlier reading, or an opening statement of the"
                                + " stock that is asked for was made since")
        boolean counted,

        Instant recordedAt,

        @Schema(
                description = "来源记录地址 · Address of the record at the front door",
                examples = "/api/employment/v1/placements/5f0c2a7e-9d1b-4c63-8a55-0e6a1b2c3d4e")
        String record) {}
