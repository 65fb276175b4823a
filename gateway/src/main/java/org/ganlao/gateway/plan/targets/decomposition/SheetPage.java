package org.ganlao.gateway.plan.targets.decomposition;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Unit;
import org.ganlao.gateway.plan.targets.decomposition.ResponsibilitySheet.Line;
import org.ganlao.gateway.plan.targets.decomposition.ResponsibilitySheet.Party;

/** The sheet as a page to be printed and signed. */
final class SheetPage {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            @page { size: A4; margin: 2cm }
            body { font: 15px/1.5 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 52rem; color: #000; background: #fff }
            h1 { font-size: 1.5rem; text-align: center }
            table { border-collapse: collapse; width: 100%% }
            thead { display: table-header-group }
            tr { break-inside: avoid }
            th, td { border: 1px solid #444; padding: .25rem .5rem; text-align: left }
            td.number { text-align: right; white-space: nowrap }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem }
            dd { margin: 0 }
            .signatures { break-inside: avoid; margin-top: 3rem }
            .signatures p { margin: 2.5rem 0 0; border-bottom: 1px solid #444 }
            @media print { body { margin: 0; max-width: none } }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            <dl>%s</dl>
            <table>
            <thead><tr>%s</tr></thead>
            <tbody>
            %s</tbody>
            </table>
            <div class="signatures">%s</div>
            </body>
            </html>
            """;

    private final ResponsibilitySheet sheet;
    private final boolean chinese;

    private SheetPage(ResponsibilitySheet sheet, boolean chinese) {
        this.sheet = sheet;
        this.chinese = chinese;
    }

    static String of(ResponsibilitySheet sheet, boolean chinese) {
        return new SheetPage(sheet, chinese).text();
    }

    private String text() {
        String title = chinese
                ? sheet.region().name() + "目标责任书"
                : "Responsibility sheet of " + sheet.region().nameEn();
        return PAGE.formatted(
                chinese ? "zh-CN" : "en",
                escaped(title),
                escaped(title),
                head(),
                headings(),
                sheet.lines().stream().map(this::row).collect(Collectors.joining()),
                sheet.signatures().stream()
                        .map(signature -> "<p>" + escaped(told(signature)) + "</p>")
                        .collect(Collectors.joining()));
    }

    private String head() {
        String setBy = sheet.setBy() == null ? "" : fact("下达", "Set by", name(sheet.setBy()));
        return fact("计划", "Plan", told(sheet.title()) + " (" + sheet.document() + ")")
                + setBy
                + fact("执行日", "In force on", sheet.on().toString())
                + fact("修订", "Revision", String.valueOf(sheet.revision()));
    }

    private String headings() {
        return heading("事项", "Item")
                + heading("目标", "Target")
                + heading("数值", "Figure")
                + heading("其中本级", "Of this, own unit")
                + heading("计划分母", "Planned denominator")
                + heading("期限", "Due")
                + heading("修订", "Revision");
    }

    private String row(Line line) {
        String figure = figure(line, line.target());
        return "<tr><td>%d</td><td>%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td><td>%s</td><td>%d</td></tr>%n"
                .formatted(
                        line.item(),
                        escaped(told(line.label())),
                        escaped(line.targetTo() == null ? figure : figure + "–" + figure(line, line.targetTo())),
                        line.ownUnit() == null ? "" : escaped(figure(line, line.ownUnit())),
                        line.plannedDenominator() == null ? "" : number(line.plannedDenominator(), 2),
                        line.due(),
                        line.revision());
    }

    private String figure(Line line, BigDecimal value) {
        return line.unit() == Unit.RATIO
                ? number(value.movePointRight(2), Unit.RATIO.decimals()) + "%"
                : number(value, line.unit().decimals()) + " " + told(line.unitLabel());
    }

    private static String number(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private String fact(String zh, String en, String value) {
        return "<dt>%s</dt><dd>%s</dd>".formatted(chinese ? zh : en, escaped(value));
    }

    private String heading(String zh, String en) {
        return "<th scope=\"col\">" + (chinese ? zh : en) + "</th>";
    }

    private String told(Label label) {
        return chinese ? label.zh() : label.en();
    }

    private String name(Party party) {
        return chinese ? party.name() : party.nameEn();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
