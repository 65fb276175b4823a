package org.ganlao.gateway.plan.figure.comparison;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a figure of the statistics bureau, or a word on it, is not taken. */
enum ComparisonRefusal implements ReasonedRefusal {
    MONTH_IN_FUTURE(422, "{0} is still to come.", "{0} 尚未到来。"),
    FIGURE_TOO_FINE(422, "{0} is told to {1} decimals.", "{0} 计至小数点后 {1} 位。"),
    EXPLAINED_BY_STATISTICS(403, "Only the unit {0} explains a variance.", "只有 {0} 可以说明差异。"),
    FIGURE_REPLACED(409, "A later figure has taken its place.", "该数已被后来的数替代。");

    private final Reason reason;

    ComparisonRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "赣劳社办[2007]6号 第27条（加强与统计部门的沟通配合）");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
