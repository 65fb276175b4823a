package org.ganlao.skills.funding.examfee.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why the public's part of exam fees is not dealt with as asked. */
public enum FeeRefusal implements ReasonedRefusal {
    NOBODY_TO_SUBSIDISE(conflict(
            "Of this session there is no certified candidate left whose fee the public pays.",
            "该场考试没有可申领鉴定补贴的持证考生。",
            FeeRefusal.APPRAISAL_SUBSIDY)),
    FEE_CLAIM_PAID(conflict("The claim was paid on {0}.", "该申领已于 {0} 支付。", FeeRefusal.APPRAISAL_SUBSIDY)),
    FEE_IN_ANOTHER_STATE(conflict(
            "It is {0}; what you ask for is not done in this state.",
            "现为“{0}”状态，不能办理此项业务。", FeeRefusal.APPRAISAL_SUBSIDY)),
    FEE_RETURNED_BEFORE_PAYMENT(rule(
            "It was paid on {0}, and comes back not before.", "该笔于 {0} 支付，退回日期不得更早。", FeeRefusal.APPRAISAL_SUBSIDY));

    private static final String APPRAISAL_SUBSIDY = "国发〔2005〕36号、财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》：一次性职业技能鉴定补贴";

    private final Reason reason;

    FeeRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
