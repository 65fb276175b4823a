package org.ganlao.gateway.plan.figure.lastyear;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures of last year are listed. */
public class PastFigureFilter {

    @QueryParam("region")
    @Parameter(description = "该地区及以下，默认全省 · The region and all below, the plan's own by default")
    String region;

    @QueryParam("indicator")
    @Parameter(description = "指标 · Indicator, all by default")
    String indicator;

    @QueryParam("asOf")
    @Parameter(description = "按此时刻已知的情况 · As known at this instant")
    String asOf;
}
