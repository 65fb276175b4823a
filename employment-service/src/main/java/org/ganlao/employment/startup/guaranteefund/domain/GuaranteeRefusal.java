package org.ganlao.employment.startup.guaranteefund.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What a guarantee fund does not take. */
public enum GuaranteeRefusal implements ReasonedRefusal {
    NOT_A_FUND_REGION(rule("{0} is neither a city nor a county.", "{0} 不是设区市或县（市、区）。", GuaranteeRefusal.LOAN_RULES)),
    BEFORE_THE_FUND(rule("The fund exists since {0}.", "该基金自 {0} 起设立。", GuaranteeRefusal.LOAN_RULES)),
    FUND_CLOSED(conflict("The fund closed on {0}.", "该基金已于 {0} 关闭。", GuaranteeRefusal.LOAN_RULES)),
    FUND_IN_USE(conflict(
            "The fund guarantees {0} and has {1} to recover; it stays open until both are nothing.",
            "基金担保余额 {0}、代偿未追回 {1}，结清之前不得关闭。", GuaranteeRefusal.LOAN_RULES)),
    FUND_POSTED_SINCE(rule(
            "The last day in the book of the fund is {0}; it closes after that day.",
            "基金账最后一笔业务日期为 {0}，关闭日期必须晚于该日。", GuaranteeRefusal.LOAN_RULES)),
    NOTHING_PAID_IN(rule("{0} is no capital.", "{0} 不是有效的出资金额。", GuaranteeRefusal.LOAN_RULES)),
    LEVERAGE_EXCEEDED(rule(
            "The fund guarantees {0} and may guarantee {1}; {2} more would pass it.",
            "基金担保余额 {0}，上限 {1}，再增加 {2} 即超过上限。", GuaranteeRefusal.LOAN_RULES)),
    COMPENSATION_TOO_HIGH(rule(
            "The fund's compensation ratio is {0} %; above {1} % it takes no new guarantees until it has recovered.",
            "基金代偿率为 {0}%，超过 {1}%，追偿降低之前不得新增担保。", GuaranteeRefusal.LOAN_RULES)),
    CAPITAL_IN_USE(rule(
            "The fund guarantees {0}; without this capital it may guarantee {1}.",
            "基金担保余额 {0}，撤销该笔资金后上限为 {1}。", GuaranteeRefusal.LOAN_RULES));

    private static final String LOAN_RULES = "银发〔2002〕394号《下岗失业人员小额担保贷款管理办法》；银发〔2006〕5号";

    private final Reason reason;

    GuaranteeRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
