package org.ganlao.gateway.plan.counting.drill;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which readings are asked for: those of a measure, or those behind an indicator's figure. */
public class ReadingQuery {

    @QueryParam("measure")
    @Parameter(description = "计量项 · Measure; either this or an indicator")
    String measure;

    @QueryParam("indicator")
    @Parameter(
            description = "指标 · Indicator; either this or a measure",
            schema = @Schema(examples = "new-urban-employment"))
    String indicator;

    @QueryParam("region")
    @Parameter(
            description =
                    "地区，默认全省；360100-own 为其本级 · Region, the plan's own by default; 360100-own is its own unit alone",
            schema = @Schema(examples = "360100"))
    String region;

    @QueryParam("month")
    @Parameter(description = "月份，默认业务当月 · Month, the business month by default", schema = @Schema(examples = "2007-03"))
    String month;

    @QueryParam("since")
    @Parameter(
            description = "只要自此月起的读数 · Only what is dated from this month on",
            schema = @Schema(examples = "2007-03"))
    String since;

    @QueryParam("asOf")
    @Parameter(description = "按此时刻已知的情况 · As it was known at this instant", schema = @Schema(format = "date-time"))
    String asOf;
}
