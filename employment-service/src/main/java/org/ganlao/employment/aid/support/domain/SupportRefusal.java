package org.ganlao.employment.aid.support.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why support is not claimed, or a claim is not dealt with as asked. */
public enum SupportRefusal implements ReasonedRefusal {
    NOTHING_ASKED(rule("{0} is no amount to ask for.", "{0} 不是有效的申请金额。", SupportRefusal.FUND_RULES)),
    SUPPORT_PERIOD(
            rule("The period ends on {1}, before it begins on {0}.", "补贴期间止 {1} 早于起 {0}。", SupportRefusal.FUND_RULES)),
    SUPPORT_CLAIMED(conflict(
            "Claim {0} is for a part of the same time already.", "该期间已由申请 {0} 申领，不得重复申领。", SupportRefusal.FUND_RULES)),
    BEFORE_THE_PAYMENT(rule(
            "It was paid on {0}, and comes back not before.", "该笔补贴于 {0} 支付，退回日期不得早于支付日期。", SupportRefusal.FUND_RULES)),
    CLAIM_IN_ANOTHER_STATE(conflict(
            "The claim is {0}; what you ask for is not done in this state.",
            "该申请现为“{0}”状态，不能办理此项业务。", SupportRefusal.FUND_RULES));

    private static final String FUND_RULES = "国发〔2005〕36号；财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》";

    private final Reason reason;

    SupportRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
