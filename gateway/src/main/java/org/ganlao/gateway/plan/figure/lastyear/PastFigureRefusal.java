package org.ganlao.gateway.plan.figure.lastyear;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why figures of last year are not taken. */
enum PastFigureRefusal implements ReasonedRefusal {
    MONTH_NOT_LAST_YEAR("{0} does not lie in {1}, the year before the plan.", "{0} 不在计划上年 {1} 年内。"),
    YEAR_HAS_ITS_OWN_FACTS(
            "The plan of {0} measured that year by its facts; figures are not stated beside them.",
            "{0} 年已有计划按事实计量，不另报上年数。"),
    FIGURE_TWICE("{0} in {1}, {2}, stands twice in this request.", "{1} {2} 的 {0} 在本请求中重复。");

    private final Reason reason;

    PastFigureRefusal(String en, String zh) {
        this.reason = Reason.rule(en, zh, "赣劳社办[2007]6号第二十七项：统计数据归口管理，与上年同期比较");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
