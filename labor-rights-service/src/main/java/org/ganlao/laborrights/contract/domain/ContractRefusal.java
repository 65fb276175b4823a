package org.ganlao.laborrights.contract.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a contract, or a change of one, is refused. */
public enum ContractRefusal implements ReasonedRefusal {
    TERM_END_MISSING(rule(
            "A fixed-term contract needs the last day of its term.",
            "固定期限劳动合同须注明终止日期。",
            ContractRefusal.LABOUR_LAW_20)),
    TERM_END_FOR_OPEN_TERM(rule(
            "A contract without fixed term has no last day.", "无固定期限劳动合同不应填写终止日期。", ContractRefusal.LABOUR_LAW_20)),
    TERM_ENDS_BEFORE_START(
            rule("The term would end before it begins on {0}.", "合同终止日期早于起始日期 {0}。", ContractRefusal.LABOUR_LAW_20)),
    PROBATION_TOO_LONG(rule(
            "Signed on {0} for this term, the probation may last until {1} at most ({2}).",
            "按 {0} 签订的该期限合同，试用期最迟至 {1}（{2}）。", ContractRefusal.PROBATION)),
    PROBATION_OUTSIDE_TERM(
            rule("The probation must lie within the term.", "试用期应包含在劳动合同期限内。", ContractRefusal.PROBATION)),
    PROBATION_RULE_UNKNOWN(rule(
            "No probation rule is known for contracts signed on {0}.",
            "没有 {0} 签订的劳动合同适用的试用期规定。", ContractRefusal.PROBATION)),
    CONTRACT_NUMBER_USED(conflict(
            "The employer has a contract numbered {0} already.", "该单位已有编号为 {0} 的劳动合同。", ContractRefusal.REGISTER)),
    CONTRACT_ENDED(conflict("The contract ended on {0} already.", "该劳动合同已于 {0} 终止或解除。", ContractRefusal.LABOUR_LAW_23)),
    ENDS_OUTSIDE_TERM(rule(
            "The contract runs from {0} to {1}; it cannot end on another day.",
            "劳动合同期限为 {0} 至 {1}，不能在此外的日期终止。", ContractRefusal.LABOUR_LAW_23)),
    EXPIRY_BEFORE_TERM_END(rule(
            "The term expires on {0}; an earlier end needs another ground.",
            "合同于 {0} 期满，提前终止须有其他法定事由。", ContractRefusal.LABOUR_LAW_23));

    private static final String LABOUR_LAW_20 = "《劳动法》（1994）第二十条";
    private static final String LABOUR_LAW_23 = "《劳动法》（1994）第二十三条至第三十二条";
    private static final String PROBATION = "《劳动法》（1994）第二十一条；劳部发〔1996〕354号第三条；《劳动合同法》第十九条";
    private static final String REGISTER = "《关于建立劳动用工备案制度的通知》（劳社部发〔2006〕46号）";

    private final Reason reason;

    ContractRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
