package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charts as SVG, drawn from numbers alone; each says in words what it shows. */
final class Charts {

    private static final int NAMES = 260;
    private static final int BARS = 480;
    private static final int ROW = 20;
    private static final double MOST = 1.2;
    private static final int TREND_WIDTH = 110;
    private static final int TREND_HEIGHT = 24;

    private Charts() {}

    /**
     * A bar beside its mark.
     *
     * @param share 1 is the whole length; what lies beyond 1.2 is cut there
     * @param mark where a line is drawn
     * @param says the share in words
     */
    record Bar(String name, BigDecimal share, BigDecimal mark, String says) {}

    static String bars(String title, List<Bar> bars) {
        int height = bars.size() * ROW + ROW;
        return "<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"100%%\" aria-label=\"%s\">"
                        .formatted(NAMES + BARS + 70, height, Markup.escaped(title))
                + IntStream.range(0, bars.size())
                        .mapToObj(i -> bar(bars.get(i), i * ROW))
                        .collect(Collectors.joining())
                + "<text x=\"%d\" y=\"%d\">100%%</text>".formatted(x(BigDecimal.ONE) - 14, height - 4)
                + "<line x1=\"%1$d\" x2=\"%1$d\" y1=\"0\" y2=\"%2$d\" stroke=\"#999\" stroke-dasharray=\"2 3\"/></svg>"
                        .formatted(x(BigDecimal.ONE), height - ROW);
    }

    private static String bar(Bar bar, int top) {
        int end = x(bar.share());
        int mark = x(bar.mark());
        String colour = bar.share().compareTo(bar.mark()) < 0 ? "#b5542b" : "#2b6cb5";
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        .formatted(NAMES - 6, top + 14, Markup.escaped(shortened(bar.name())))
                + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"12\" fill=\"%s\"/>"
                        .formatted(NAMES, top + 4, end - NAMES, colour)
                + "<line x1=\"%1$d\" x2=\"%1$d\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#000\" stroke-width=\"2\"/>"
                        .formatted(mark, top + 1, top + 19)
                + "<text x=\"%d\" y=\"%d\">%s</text>".formatted(NAMES + BARS + 6, top + 14, Markup.escaped(bar.says()));
    }

    private static int x(BigDecimal share) {
        double within = Math.max(0, Math.min(MOST, share.doubleValue()));
        return NAMES + (int) Math.round(within / MOST * BARS);
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 39) + "…";
    }

    /** A line through the values; where there is none, it is broken. */
    static String trend(String title, List<BigDecimal> values) {
        List<BigDecimal> told = values.stream().filter(Objects::nonNull).toList();
        if (told.isEmpty()) {
            return "";
        }
        double low = told.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = told.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                path.append(pen ? 'L' : 'M')
                        .append(point(i, values.size(), values.get(i).doubleValue(), low, high));
            }
            pen = values.get(i) != null;
        }
        int last = values.lastIndexOf(told.get(told.size() - 1));
        String[] end = point(last, values.size(), values.get(last).doubleValue(), low, high)
                .split(" ");
        return "<svg role=\"img\" width=\"%d\" height=\"%d\" aria-label=\"%s\"><path d=\"%s\" fill=\"none\" stroke=\"#2b6cb5\" stroke-width=\"2\"/><circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"#2b6cb5\"/></svg>"
                .formatted(TREND_WIDTH, TREND_HEIGHT, Markup.escaped(title), path, end[0], end[1]);
    }

    private static String point(int place, int places, double value, double low, double high) {
        double x = places == 1 ? TREND_WIDTH / 2.0 : 4 + (TREND_WIDTH - 8.0) * place / (places - 1);
        double y = high == low
                ? TREND_HEIGHT / 2.0
                : TREND_HEIGHT - 4 - (TREND_HEIGHT - 8.0) * (value - low) / (high - low);
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
