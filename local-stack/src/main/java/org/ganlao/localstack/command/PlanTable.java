package org.ganlao.localstack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** One line per target, in columns that also hold where Chinese characters are two columns wide. */
final class PlanTable {

    private static final int LABEL_WIDTH = 30;
    private static final String UNTOLD = "–";

    private PlanTable() {}

    /** @param progress the gateway's answer: its indicators, and one row for each */
    static String of(JsonNode progress) {
        StringBuilder table = new StringBuilder();
        line(table, "项", "目标", "target", "计划 plan", "完成 actual", "%", "序时 pace", "状态 status");
        for (JsonNode indicator : progress.path("indicators")) {
            JsonNode row = rowOf(progress, indicator.path("id").asText());
            String unit = indicator.at("/unitLabel/zh").asText();
            line(
                    table,
                    indicator.path("item").asText(),
                    indicator.at("/label/zh").asText(),
                    indicator.path("id").asText(),
                    amount(indicator.path("target"), unit) + upTo(indicator.path("targetTo"), unit),
                    amount(row.path("actual"), unit),
                    percent(row.path("completion")),
                    percent(row.path("pace")),
                    row.path("status").asText());
        }
        return table.toString();
    }

    private static JsonNode rowOf(JsonNode progress, String indicator) {
        for (JsonNode row : progress.path("rows")) {
            if (row.path("indicator").asText().equals(indicator)) {
                return row;
            }
        }
        return MissingNode.getInstance();
    }

    private static String upTo(JsonNode upper, String unit) {
        return isTold(upper) ? "–" + amount(upper, unit) : "";
    }

    private static void line(
            StringBuilder table,
            String item,
            String label,
            String indicator,
            String target,
            String actual,
            String completion,
            String pace,
            String status) {
        table.append(left(item, 3))
                .append(left(label, LABEL_WIDTH))
                .append(left(indicator, LABEL_WIDTH + 2))
                .append(right(target, 20))
                .append(right(actual, 18))
                .append(right(completion, 8))
                .append(right(pace, 11))
                .append("  ")
                .append(status)
                .append('\n');
    }

    /** Shares, and amounts of the unit %, come as ratios: 0.25 is 25 %. */
    private static String percent(JsonNode share) {
        return isTold(share)
                ? new BigDecimal(share.asText())
                                .movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%"
                : UNTOLD;
    }

    private static String amount(JsonNode amount, String unit) {
        if (unit.equals("%")) {
            return percent(amount);
        }
        DecimalFormat grouped = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return isTold(amount) ? grouped.format(new BigDecimal(amount.asText())) + " " + unit : UNTOLD;
    }

    private static boolean isTold(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    private static String left(String text, int width) {
        String shown = fitted(text, width - 1);
        return shown + " ".repeat(width - widthOf(shown));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - widthOf(text))) + text;
    }

    private static String fitted(String text, int width) {
        String fitted = text;
        while (widthOf(fitted) > width) {
            fitted = fitted.substring(0, fitted.length() - 1);
        }
        return fitted;
    }

    static int widthOf(String text) {
        return text.codePoints().map(each -> isWide(each) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
    }
}
