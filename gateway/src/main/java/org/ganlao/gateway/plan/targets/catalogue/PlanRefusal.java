package org.ganlao.gateway.plan.targets.catalogue;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a question about a plan is not answered. */
public enum PlanRefusal implements ReasonedRefusal {
    UNKNOWN_PLAN(404, "There is no plan {0}; there are {1}.", "没有计划 {0}；现有：{1}。"),
    UNKNOWN_INDICATOR(400, "There is no indicator {0}; there are {1}.", "没有指标 {0}；现有：{1}。"),
    UNKNOWN_MEASURE(400, "There is no measure {0}; there are {1}.", "没有计量项 {0}；现有：{1}。"),
    MONTH_OUTSIDE_PLAN(400, "{0} is no month of {1}; give it as yyyy-MM.", "{0} 不是 {1} 年的月份，格式为 yyyy-MM。"),
    UNREADABLE_INSTANT(
            400, "{0} is no instant; give it as 2007-03-31T16:00:00Z.", "{0} 不是时刻，格式如 2007-03-31T16:00:00Z。");

    private final Reason reason;

    PlanRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao plan catalogue");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
