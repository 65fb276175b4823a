package org.ganlao.gateway.plan.figure.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cube as JSON-stat 2.0 has it. */
@Schema(description = "数据立方（JSON-stat 2.0）· A cube; values row by row, the last dimension fastest")
record JsonStatDataset(
        String version,
        @JsonProperty("class") String type,
        String href,
        String label,
        String source,
        Instant updated,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, JsonStatDimension> dimension,

        @Schema(description = "数值，缺者为 null · Null where there is no value")
        List<BigDecimal> value,

        @Schema(description = "标志，以数值位置为键 · Flags by the position of their value")
        Map<String, String> status,

        Extension extension) {

    static final String VERSION = "2.0";

    /** What JSON-stat has no place for. */
    @Schema(description = "口径与标志 · By which knowledge, and what the flags mean")
    record Extension(
            String plan,
            String catalogue,
            Instant asOf,
            Instant settledThrough,

            @Schema(description = "读数地址模板（RFC 6570）· Template of the address of the readings behind a value")
            String readings,

            Map<String, Map<String, String>> status) {}
}
