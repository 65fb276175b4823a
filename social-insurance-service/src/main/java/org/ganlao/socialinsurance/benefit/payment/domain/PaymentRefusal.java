package org.ganlao.socialinsurance.benefit.payment.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a benefit is not paid, or a payment is not dealt with as asked. */
public enum PaymentRefusal implements ReasonedRefusal {
    NOTHING_DUE(rule("{0} is no amount to pay.", "{0} 不是有效的待遇金额。", PaymentRefusal.FUND_RULES)),
    BENEFIT_CLAIMED(conflict(
            "Payment {0} is for the same ground, benefit and month already.",
            "同一依据、待遇项目和月份已有支付记录 {0}，不得重复支付。", PaymentRefusal.FUND_RULES)),
    PAYMENT_IN_ANOTHER_STATE(conflict(
            "The payment is {0}; what you ask for is not done in this state.",
            "该笔支付现为“{0}”状态，不能办理此项业务。", PaymentRefusal.FUND_RULES)),
    BEFORE_IT_WAS_PAID(rule(
            "It was paid on {0}, and comes back not before.",
            "该笔待遇于 {0} 支付，退回或追回日期不得早于支付日期。", PaymentRefusal.FUND_RULES)),
    MORE_THAN_TO_BE_RECOVERED(
            rule("Only {0} is left to be recovered.", "尚待追回 {0} 元，追回金额不得超过此数。", "《社会保险稽核办法》（劳动和社会保障部令第16号）第十二条")),
    NO_SUCH_BENEFIT(
            rule("{0} is no benefit that {1} pays by the month.", "{1} 没有按月支付的待遇项目 {0}。", PaymentRefusal.FUND_RULES)),
    MONTH_TO_COME(rule("{0} has not begun.", "{0} 尚未开始，不得发放。", PaymentRefusal.FUND_RULES)),
    RUN_IN_ANOTHER_STATE(conflict(
            "The run is {0}; what you ask for is not done in this state.",
            "该支付批次现为“{0}”状态，不能办理此项业务。", PaymentRefusal.FUND_RULES)),
    RUN_AT_WORK(conflict("The run is at work.", "该支付批次正在处理。", PaymentRefusal.FUND_RULES)),
    RUN_PAYS_IN_MONTH(conflict(
            "Payment run {0} pays on {1}; finish or strike it out first.",
            "支付批次 {0} 的支付日期为 {1}，须先完成或撤销后方可结账。", PaymentRefusal.FUND_RULES)),
    RUN_PAYS_LATER(rule(
            "The run pays on {0}; it is put off to a later day, never brought forward.",
            "该支付批次的支付日期为 {0}，只能改为以后的日期。", PaymentRefusal.FUND_RULES));

    private static final String FUND_RULES = "财社字〔1999〕60号《社会保险基金财务制度》；劳社部发〔2007〕2号《社会保险经办机构内部控制暂行办法》";

    private final Reason reason;

    PaymentRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
