package org.ganlao.gateway.plan.figure.analytics;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a cube is not given. */
public enum AnalyticsRefusal implements ReasonedRefusal {
    EMPTY_PERIOD(400, "No month of {0} lies in the period that is asked for.", "所求时段内没有 {0} 年的月份。"),
    TOO_MANY_CELLS(
            422,
            "{0} cells are asked for ({1} regions × {2} indicators × {3} months × {4} measures) and at most {5} given at once:"
                    + " name fewer, or ask for one measure or month at a time.",
            "所求单元 {0} 个（{1} 个地区 × {2} 个指标 × {3} 个月 × {4} 项度量），一次最多 {5} 个：请减少选项，或按度量、月份分次查询。");

    private final Reason reason;

    AnalyticsRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao analytics");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
