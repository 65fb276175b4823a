package org.ganlao.gateway.plan.figure.progress;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the progress is asked for. */
public class ProgressQuery {

    @QueryParam("region")
    @Parameter(
            description =
                    "地区，默认全省；360100-own 为其本级 · Region, the plan's own by default; 360100-own is its own unit alone",
            schema = @Schema(examples = "360100"))
    String region;

    @QueryParam("level")
    @Parameter(description = "该地区及以下的哪一级 · Which level within the region; without it, the region alone")
    LevelChoice level;

    @QueryParam("ownUnits")
    @Parameter(
            description =
                    "加上本级，与下级相加即合计，行中 ownUnit=true；不排名 · With the own units that, beside the regions below, add up to"
                            + " each region; their rows say ownUnit=true and are not ranked")
    boolean ownUnits;

    @QueryParam("month")
    @Parameter(
            description = "截至月份，默认业务当月 · Up to the end of this month, the business month by default",
            schema = @Schema(pattern = "\\d{4}-\\d{2}", examples = "2007-03"))
    String month;

    @QueryParam("asOf")
    @Parameter(
            description = "按此时刻已知的情况 · As it was known at this instant; without it, all that is known now",
            schema = @Schema(format = "date-time"))
    String asOf;

    @QueryParam("indicator")
    @Parameter(description = "指标，可多个 · Indicators, all by default")
    List<String> indicators;

    @QueryParam("explain")
    @Parameter(description = "附计算说明 · With the summands, the pace and the judgement of each row")
    boolean explain;
}
