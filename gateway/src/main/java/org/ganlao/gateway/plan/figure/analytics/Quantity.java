package org.ganlao.gateway.plan.figure.analytics;

import java.util.Locale;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Unit;

/** What is told of an indicator: the codes of the dimension {@code measure}. */
enum Quantity {
    /** For the whole year; of a range, its lower end. */
    TARGET("年度计划（区间为下限）", "Target of the year (of a range, its lower end)"),
    /** Of a flow from the year's begin to the month's end; of a stock or rate at the month's end. */
    ACTUAL("累计完成", "Actual"),
    /** Actual ÷ target; 0.92 = 92 %. */
    COMPLETION("完成率", "Completion"),
    NUMERATOR("分子", "Numerator"),
    /** Only of rates and growth. */
    DENOMINATOR("分母", "Denominator"),
    /** What came in within the month. */
    IN_MONTH("当月发生", "In the month");

    static final int COMPLETION_DECIMALS = 6;

    private final Label label;

    Quantity(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /** As it is written in queries and answers. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its values are expressed in; null of the parts of rates and growth, whose summands each have their own. */
    Unit unitOf(Indicator indicator) {
        return switch (this) {
            case TARGET, ACTUAL, IN_MONTH -> indicator.unit();
            case COMPLETION -> Unit.RATIO;
            case NUMERATOR, DENOMINATOR -> indicator.kind().hasDenominator() ? null : indicator.unit();
        };
    }

    boolean tellsOfTargets() {
        return this == TARGET || this == COMPLETION;
    }

    Label label() {
        return label;
    }
}
