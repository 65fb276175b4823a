package org.ganlao.gateway.plan.figure.progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Term;

/** What an indicator means, in words and as a formula over measures. */
final class Definition {

    private Definition() {}

    static Label of(IndicatorKind kind) {
        return switch (kind) {
            case FLOW -> new Label("年初至月末发生数的合计", "Sum of what is dated from the year's begin to the month's end");
            case STOCK ->
                new Label("月末时点数，各地相加，各月不相加", "What stands at the month's end; adds over regions, never over months");
            case RATIO ->
                new Label("分子合计除以分母合计，不对各地比率作平均", "Numerator over denominator, from their sums, never averaged");
            case GROWTH ->
                new Label(
                        "月末时点数除以年初时点数，减一",
                        "What stands at the month's end over what stood at the year's start, less one");
        };
    }

    /** Measures with their windows: {@code (a[in-year] + b[in-year]) ÷ (c[at-date])}. */
    static String formula(Indicator indicator) {
        String numerator = sum(indicator.terms());
        return switch (indicator.kind()) {
            case FLOW, STOCK -> numerator;
            case RATIO -> "(%s) ÷ (%s)".formatted(numerator, sum(indicator.denominator()));
            case GROWTH -> "(%s) ÷ (%s) − 1".formatted(numerator, sum(indicator.denominator()));
        };
    }

    static Label of(Outlook.Method method) {
        return switch (method) {
            case LINEAR -> new Label("按已过时间比例推算", "What came in, over the share of the time gone");
            case LINEAR_FROM_YEAR_START ->
                new Label(
                        "年初数加年内变动按已过时间比例推算", "The year's start, and the change since over the share of the time gone");
            case PHASED -> new Label("按目标自定的月度进度推算", "By the target's own monthly phasing");
            case HELD -> new Label("比率保持不变", "The ratio stays as it is");
        };
    }

    private static String sum(List<Term> terms) {
        return terms.stream()
                .map(term -> "%s[%s]"
                        .formatted(
                                term.measure(),
                                term.window().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(" + "));
    }
}
