package org.ganlao.gateway.plan.figure.analytics;

import org.ganlao.gateway.plan.figure.cell.CellStatus;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** What a value is worth, as statisticians flag it. */
enum ObservationStatus {
    NORMAL(null, "A", "正常", "normal"),
    PROVISIONAL("p", "P", "初步数", "provisional"),
    MISSING("m", "O", "缺报", "missing: nobody has told it yet"),
    INAPPLICABLE("z", "M", "不适用", "not applicable: no target is set, or the denominator is 0");

    private final String flag;
    private final String sdmx;
    private final Label label;

    ObservationStatus(String flag, String sdmx, String zh, String en) {
        this.flag = flag;
        this.sdmx = sdmx;
        this.label = new Label(zh, en);
    }

    static ObservationStatus of(CellStatus status) {
        return switch (status) {
            case TOLD -> NORMAL;
            case PROVISIONAL -> PROVISIONAL;
            case NOT_TOLD -> MISSING;
            case NO_DENOMINATOR -> INAPPLICABLE;
        };
    }

    /** In JSON-stat; null of a normal value, which bears no flag. */
    String flag() {
        return flag;
    }

    /** In SDMX's code list CL_OBS_STATUS. */
    String sdmx() {
        return sdmx;
    }

    Label label() {
        return label;
    }
}
