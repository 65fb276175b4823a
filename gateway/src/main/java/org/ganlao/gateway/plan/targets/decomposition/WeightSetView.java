package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** A set of weights as it is shown. */
@Schema(description = "分解权重 · A set of weights")
record WeightSetView(
        String code,
        @Schema(description = "权重适用的地区") String region,
        Label label,
        @Schema(description = "数据来源") String source,
        @Schema(description = "是否核实") boolean confirmed,

        @Schema(description = "填报人；随计划提供的无 · Absent of a set that comes with the plan")
        String statedBy,

        Instant statedAt,

        @Schema(description = "各地权重 · What each region weighs")
        Map<String, BigDecimal> weights) {

    static WeightSetView of(WeightSet set) {
        return new WeightSetView(
                set.code(),
                set.region(),
                set.label(),
                set.source(),
                set.confirmed(),
                set.statedBy(),
                set.statedAt(),
                new TreeMap<>(set.weights()));
    }
}
