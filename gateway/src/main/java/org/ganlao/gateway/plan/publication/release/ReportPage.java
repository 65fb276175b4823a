package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.gateway.plan.figure.progress.Status;
import org.ganlao.gateway.plan.publication.release.ReportView.CityLine;
import org.ganlao.gateway.plan.publication.release.ReportView.Named;
import org.ganlao.gateway.plan.publication.release.ReportView.TargetLine;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** The analysis as a page that prints: one file, without scripts, its charts drawn in it. */
final class ReportPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%2$s</title>
            <style>
            body { font: 15px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 70rem;
                   padding: 0 1rem; color: #1b1b1b; background: #fff }
            table { border-collapse: collapse; width: 100%%; margin: 1rem 0; font-variant-numeric: tabular-nums }
            th, td { border-bottom: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: middle }
            td.n, th.n { text-align: right; white-space: nowrap }
            .scroll { overflow-x: auto }
            .hash { overflow-wrap: anywhere; font-family: monospace; font-size: .85em }
            .draft { border: 2px solid #a30000; color: #a30000; padding: .25rem .75rem }
            .at-risk, .behind { color: #a30000 } .done, .ahead { color: #00591f }
            svg text { font-size: 11px; fill: #1b1b1b }
            @media print { body { margin: 0; max-width: none; font-size: 11px } tr, svg { break-inside: avoid } h2 { break-after: avoid } }
            </style>
            </head>
            <body>
            <h1>%2$s</h1>
            %3$s
            </body>
            </html>
            """;

    private static final int PERCENT = 100;
    private static final int PERCENT_DECIMALS = 1;

    private final ReportView report;
    private final boolean english;

    private ReportPage(ReportView report, boolean english) {
        this.report = report;
        this.english = english;
    }

    static String of(ReportView report, boolean english) {
        ReportPage page = new ReportPage(report, english);
        return PAGE.formatted(
                english ? "en" : "zh-CN", Markup.escaped(page.text(report.title())), String.join("\n", page.parts()));
    }

    private List<String> parts() {
        return List.of(head(), chart(), targets(), moved(), cities(), observed(), notes());
    }

    private String head() {
        String draft = report.publishedAt() == null
                ? "<p class=\"draft\">" + say("草稿，未发布，不得对外引用", "Draft, not published, not to be quoted") + "</p>"
                : "";
        return draft
                + "<p>" + Markup.escaped(report.document()) + " · "
                + say("数据知悉时刻", "Figures as known at") + " " + report.knownAt()
                + (report.publishedAt() == null ? "" : " · " + say("发布于", "published") + " " + report.publishedAt())
                + "</p><p class=\"hash\">SHA-256 " + report.hash() + "</p><p>"
                + report.standings().entrySet().stream()
                        .map(entry -> say(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(" · "))
                + "</p>";
    }

    private String chart() {
        List<TargetLine> drawn = report.targets().stream()
                .filter(line -> line.standing() != null && line.standing().completion() != null)
                .toList();
        return "<h2>" + say("完成率与序时进度", "Completion and pace") + "</h2>"
                + (drawn.isEmpty()
                        ? "<p>" + say("尚无数据", "Nothing has been told yet") + "</p>"
                        : Charts.bars(
                                say("各目标完成率，竖线为序时进度", "Completion of each target; the line is its pace"),
                                drawn.stream()
                                        .map(line -> new Charts.Bar(
                                                text(line.indicator().label()),
                                                line.standing().completion(),
                                                line.indicator().kind() == IndicatorKind.RATIO
                                                        ? BigDecimal.ONE
                                                        : line.standing().pace(),
                                                percent(line.standing().completion())))
                                        .toList()));
    }

    private String targets() {
        return "<h2>" + say("各目标", "Targets") + "</h2>"
                + table(
                        List.of(
                                say("指标", "Indicator"),
                                say("完成", "Actual"),
                                say("目标", "Target"),
                                say("完成率", "Completion"),
                                say("本期变动", "In the period"),
                                say("走势", "Months"),
                                say("状态", "Status")),
                        report.targets(),
                        line -> List.of(
                                name(line.indicator()),
                                number(line.indicator(), line.actual()),
                                number(line.indicator(), line.target())
                                        + (line.targetTo() == null
                                                ? ""
                                                : "–" + number(line.indicator(), line.targetTo())),
                                line.standing() == null
                                        ? ""
                                        : percent(line.standing().completion()),
                                number(line.indicator(), line.change()),
                                Charts.trend(
                                        text(line.indicator().label()),
                                        line.months().stream()
                                                .map(ReportView.Point::value)
                                                .toList()),
                                line.standing() == null
                                        ? ""
                                        : "<span class=\"" + css(line.standing().status()) + "\">"
                                                + say(line.standing().status()) + "</span>"));
    }

    private String moved() {
        if (report.moved().isEmpty()) {
            return "";
        }
        return "<h2>" + say("本期变动最大", "What moved most") + "</h2><ol>"
                + report.moved().stream()
                        .map(moved -> "<li>" + Markup.escaped(text(moved.label())) + " "
                                + (moved.completionPoints().signum() > 0 ? "+" : "")
                                + percent(moved.completionPoints()) + "</li>")
                        .collect(Collectors.joining())
                + "</ol>";
    }

    private String cities() {
        if (report.cities().isEmpty()) {
            return "";
        }
        return "<h2>" + say("各设区市及本级", "Cities and own unit") + "</h2>"
                + table(
                        List.of(
                                say("地区", "Region"),
                                say("目标数", "Targets"),
                                say(Status.DONE),
                                say(Status.AHEAD),
                                say(Status.ON_PACE),
                                say(Status.BEHIND)),
                        report.cities(),
                        this::cells);
    }

    private List<String> cells(CityLine line) {
        return List.of(
                Markup.escaped(line.name()),
                String.valueOf(line.targets()),
                String.valueOf(line.done()),
                String.valueOf(line.ahead()),
                String.valueOf(line.onPace()),
                String.valueOf(line.behind()));
    }

    private String observed() {
        return "<h2>" + say("观察指标", "Observed without a target") + "</h2>"
                + table(
                        List.of(say("指标", "Indicator"), say("数值", "Actual"), say("本期变动", "In the period")),
                        report.observed(),
                        line -> List.of(
                                name(line.indicator()),
                                number(line.indicator(), line.actual()),
                                number(line.indicator(), line.change())));
    }

    private String notes() {
        if (report.notes().isEmpty()) {
            return "";
        }
        return "<h2>" + say("数据说明", "Notes on the data") + "</h2><ul>"
                + report.notes().stream()
                        .map(note -> "<li>" + Markup.escaped(text(note)) + "</li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    /** The first column names the row, the others hold its numbers. */
    private static <T> String table(List<String> heads, List<T> rows, Function<T, List<String>> cells) {
        return "<div class=\"scroll\"><table><thead><tr>"
                + IntStream.range(0, heads.size())
                        .mapToObj(i -> (i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">") + heads.get(i)
                                + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + rows.stream().map(cells).map(ReportPage::row).collect(Collectors.joining())
                + "</tbody></table></div>";
    }

    private static String row(List<String> cells) {
        return "<tr>"
                + IntStream.range(0, cells.size())
                        .mapToObj(i -> i == 0
                                ? "<th scope=\"row\">" + cells.get(i) + "</th>"
                                : "<td class=\"n\">" + cells.get(i) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }

    private String name(Named indicator) {
        boolean rate = indicator.decimals() > 2;
        return Markup.escaped(text(indicator.label()))
                + (rate ? "" : " (" + Markup.escaped(text(indicator.unit())) + ")");
    }

    private String number(Named indicator, BigDecimal value) {
        if (value == null) {
            return "–";
        }
        return indicator.unit().en().equals("%") ? percent(value) : grouped(value, Math.min(2, indicator.decimals()));
    }

    private static String percent(BigDecimal share) {
        return share == null ? "–" : grouped(share.multiply(BigDecimal.valueOf(PERCENT)), PERCENT_DECIMALS) + "%";
    }

    private static String grouped(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private String say(Status status) {
        return switch (status) {
            case DONE -> say("已完成", "done");
            case AHEAD -> say("超进度", "ahead");
            case ON_PACE -> say("达进度", "on pace");
            case BEHIND -> say("落后", "behind");
            case AT_RISK -> say("有风险", "at risk");
            case NO_FACTS_YET -> say("尚无数据", "nothing told yet");
        };
    }

    private static String css(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(Label label) {
        return say(label.zh(), label.en());
    }

    private String say(String zh, String en) {
        return english ? en : zh;
    }
}
