package org.ganlao.socialinsurance.trace.domain;

import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.parameter.DatedValue;

/**
 * With what something was worked out, a line for each figure, in the order of its use: {@code key = value unit, since, source}
 * for a figure of law or plan, {@code name = value unit} for what was counted.
 */
public record Trace(List<String> lines) {

    public static final Trace NONE = new Trace(List.of());

    public Trace {
        lines = List.copyOf(lines);
    }

    public static Trace of(List<DatedValue> figures) {
        return new Trace(figures.stream().map(Trace::line).toList());
    }

    public Trace and(String name, Object value, String unit) {
        List<String> more = new ArrayList<>(lines);
        more.add("%s = %s %s".formatted(name, value, unit).strip());
        return new Trace(more);
    }

    private static String line(DatedValue figure) {
        return "%s = %s %s, %s, %s%s"
                .formatted(
                        figure.key(),
                        figure.value(),
                        figure.unit(),
                        figure.from(),
                        figure.source(),
                        figure.confirmed() ? "" : " (confirmed: false)");
    }
}
