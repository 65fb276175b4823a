package org.ganlao.gateway.plan.counting.drill;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why readings are not listed. */
public enum ReadingRefusal implements ReasonedRefusal {
    MEASURE_OR_INDICATOR(400, "Name either a measure or an indicator.", "请给出计量项或指标之一，且只给一个。");

    private final Reason reason;

    ReadingRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao analytics");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
