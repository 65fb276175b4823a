package org.ganlao.skills.funding.payout.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a county's budget of subsidies is not dealt with as asked. */
public enum PayoutRefusal implements ReasonedRefusal {
    BUDGET_OF_NOTHING(rule("{0} is no amount of a budget.", "{0} 不是有效的预算金额。", PayoutRefusal.MONEY)),
    BUDGET_OF_ANOTHER_YEAR(rule("{1} is not a day of {0}.", "{1} 不在 {0} 年度内。", PayoutRefusal.MONEY)),
    BUDGET_DOCUMENT_USED(conflict(
            "The document gave this county a budget before: {0}.", "该文号已用于下达预算，见记录 {0}。", PayoutRefusal.MONEY)),
    RUN_NOT_AT_WORK(conflict(
            "The run is {0}; only one that is at work comes to its end.",
            "支付批次现为“{0}”状态，只有执行中的批次才能办结。", PayoutRefusal.MONEY));

    private static final String MONEY = "财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》";

    private final Reason reason;

    PayoutRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
