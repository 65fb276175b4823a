package org.ganlao.employment.register.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an entry of a register, or a change of one, is refused. */
public enum RegisterRefusal implements ReasonedRefusal {
    CLOSES_BEFORE_OPENING(rule(
            "It exists since {0}; at least that day it did.", "该单位自 {0} 起设立，撤销日期必须晚于该日。", RegisterRefusal.REGISTERS)),
    CLOSED_ALREADY(conflict("It closed on {0} already.", "该单位已于 {0} 撤销。", RegisterRefusal.REGISTERS));

    private static final String REGISTERS = "《统计法》（1996）第三条：如实提供统计资料";

    private final Reason reason;

    RegisterRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
