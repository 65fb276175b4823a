package org.ganlao.platform.region;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a code is no region. */
public enum RegionRefusal implements ReasonedRefusal {
    UNKNOWN_REGION("{0} is no region of the register on {1}.", "{0} 不是 {1} 有效的行政区划代码。", "GB/T 2260; GB/T 10114");

    private final Reason reason;

    RegionRefusal(String en, String zh, String source) {
        this.reason = Reason.rule(en, zh, source);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
