package org.ganlao.gateway.plan.figure.analytics;

import java.util.Locale;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** The dimensions of every cube, in their order. */
enum DimensionName {
    REGION("地区", "Region", "REF_AREA"),
    INDICATOR("指标", "Indicator", "INDICATOR"),
    MONTH("统计期", "Month", "TIME_PERIOD"),
    MEASURE("度量", "Measure", "MEASURE");

    private final Label label;
    private final String sdmx;

    DimensionName(String zh, String en, String sdmx) {
        this.label = new Label(zh, en);
        this.sdmx = sdmx;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Label label() {
        return label;
    }

    /** Column of SDMX-CSV. */
    String sdmx() {
        return sdmx;
    }
}
