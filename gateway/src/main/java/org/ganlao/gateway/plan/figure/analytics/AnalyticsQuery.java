package org.ganlao.gateway.plan.figure.analytics;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.gateway.plan.figure.progress.LevelChoice;

/** Which part of a cube is asked for, and how it is written. Lists are given as several parameters or parted by commas. */
public class AnalyticsQuery {

    static final List<String> SELECTORS = List.of(
            "plan",
            "region",
            "level",
            "children",
            "ownUnits",
            "indicator",
            "measure",
            "month",
            "since",
            "until",
            "asOf",
            "format",
            "lang",
            "labels",
            "bom");

    @QueryParam("plan")
    @Parameter(
            description = "计划，默认业务年度的计划 · Plan; that of the business year by default",
            schema = @Schema(examples = "2007"))
    String plan;

    @QueryParam("region")
    @Parameter(description = "地区，可多个，默认全省 · Regions, the plan's own by default", schema = @Schema(examples = "360100"))
    List<String> regions;

    @QueryParam("level")
    @Parameter(description = "各地区以下（含本身）的哪一级 · Which level within the regions")
    LevelChoice level;

    @QueryParam("children")
    @Parameter(description = "加上直接下级 · With the regions directly below")
    boolean children;

    @QueryParam("ownUnits")
    @Parameter(
            description =
                    "加上本级（360100-own），与下级相加即合计；也可直接写在 region 中 · With the own units that, beside the regions below,"
                            + " add up to each region; they may be named in region, too")
    boolean ownUnits;

    @QueryParam("indicator")
    @Parameter(description = "指标，可多个，默认数据集的全部 · Indicators, all of the dataset by default")
    List<String> indicators;

    @QueryParam("measure")
    @Parameter(description = "度量，可多个，默认数据集的全部 · Measures, all of the dataset by default")
    List<String> measures;

    @QueryParam("month")
    @Parameter(
            description = "统计期，可多个：2007-03 或 THIS_YEAR、THIS_MONTH、LAST_MONTH、THIS_QUARTER、LAST_3_MONTHS；"
                    + "默认 THIS_YEAR · Months, or relative to the business month; THIS_YEAR by default",
            schema = @Schema(examples = "2007-03"))
    List<String> months;

    @QueryParam("since")
    @Parameter(description = "自此月起 · From this month on", schema = @Schema(examples = "2007-01"))
    String since;

    @QueryParam("until")
    @Parameter(
            description = "至此月止，默认业务当月 · Until this month, the business month by default",
            schema = @Schema(examples = "2007-03"))
    String until;

    @QueryParam("asOf")
    @Parameter(description = "按此时刻已知的情况 · As it was known at this instant", schema = @Schema(format = "date-time"))
    String asOf;

    @QueryParam("format")
    @Parameter(description = "格式，优先于 Accept，默认 jsonstat · Format; goes before Accept, jsonstat by default")
    CubeFormat format;

    @QueryParam("lang")
    @DefaultValue("zh")
    @Parameter(description = "名称的语言 · Language of the labels")
    LabelLanguage lang;

    @QueryParam("labels")
    @DefaultValue("id")
    @Parameter(description = "CSV：只有代码、另加名称列、或代码: 名称 · CSV: codes alone, names in columns of their own, or code: name")
    CsvLabels labels;

    @QueryParam("bom")
    @Parameter(description = "CSV 加 BOM，供中文版 Excel 打开 · CSV with a byte order mark, for Excel")
    boolean bom;
}
