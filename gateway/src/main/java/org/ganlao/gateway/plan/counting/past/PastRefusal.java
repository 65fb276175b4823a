package org.ganlao.gateway.plan.counting.past;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why what was known at an instant is not told. */
enum PastRefusal implements ReasonedRefusal {
    PAST_QUESTIONS_BUSY(
            503,
            "{0} questions of what was known at an instant (asOf) are being worked out. Retry later, or ask without asOf.",
            "正在计算 {0} 个历史时点（asOf）的查询，请稍后再试，或不带 asOf 查询。");

    private final Reason reason;

    PastRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao gateway: questions of the past (gateway/README.md)");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
