package org.ganlao.laborrights.relation.contract.domain;

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
    CONTRACT_NUMBER_PERSONAL(rule(
            "Everybody who reads a contract sees its number; it must not contain an identity number.",
            "合同编号对所有查阅者可见，不得包含公民身份号码。",
            ContractRefusal.REGISTER)),
    CONTRACT_ENDED(conflict("The contract ended on {0} already.", "该劳动合同已于 {0} 终止或解除。", ContractRefusal.LABOUR_LAW_23)),
    ENDS_OUTSIDE_TERM(rule(
            "The contract runs from {0} to {1}; it cannot end on another day.",
            "劳动合同期限为 {0} 至 {1}，不能在此外的日期终止。", ContractRefusal.LABOUR_LAW_23)),
    EXPIRY_BEFORE_TERM_END(rule(
            "The term expires on {0}; an earlier end needs another ground.",
            "合同于 {0} 期满，提前终止须有其他法定事由。", ContractRefusal.LABOUR_LAW_23)),
    NO_TERM_TO_EXPIRE(rule(
            "The contract has no last day, so its term does not expire; the end needs another ground.",
            "无固定期限劳动合同不因期满终止，终止或解除须有其他法定事由。",
            ContractRefusal.LABOUR_LAW_23)),
    SIGNED_ALREADY(conflict("A contract is signed once.", "劳动合同只签订一次。", ContractRefusal.REGISTER)),
    ACT_BEFORE_START(rule(
            "The contract begins on {0}; nothing takes effect before.",
            "劳动合同自 {0} 起履行，变更不能早于该日生效。", ContractRefusal.LABOUR_LAW_17)),
    CONTRACT_EXPIRED(rule("The term expired on {0}.", "劳动合同已于 {0} 期满。", ContractRefusal.LABOUR_LAW_23)),
    CONTRACT_SUSPENDED(
            conflict("The contract is suspended on that day.", "该日劳动合同处于中止履行状态。", ContractRefusal.SUSPENSION)),
    NOT_SUSPENDED(conflict("The contract is not suspended on that day.", "该日劳动合同未中止履行。", ContractRefusal.SUSPENSION)),
    NOTHING_TO_RENEW(rule(
            "The term has no last day, so there is nothing to renew.", "劳动合同期限无终止日期，无须续订。", ContractRefusal.RENEWAL)),
    RENEWAL_LEAVES_GAP(rule(
            "The term ends on {0}; what begins later than the next day is another contract.",
            "劳动合同期限至 {0} 止；此后间断再订立的，应另行签订合同。", ContractRefusal.RENEWAL)),
    RENEWAL_ENDS_EARLIER(rule(
            "The term runs until {0} already; a renewal lasts longer.",
            "劳动合同期限原至 {0} 止，续订后的终止日期应晚于该日。", ContractRefusal.RENEWAL)),
    CHANGE_STATES_NOTHING(rule("The change states nothing.", "变更未写明任何内容。", ContractRefusal.LABOUR_LAW_17)),
    CHANGED_THAT_DAY(conflict(
            "Act {1} changes the same from {0} on; correct it instead.",
            "第 {1} 号记录已自 {0} 起变更同一内容，请更正该记录。", ContractRefusal.REGISTER)),
    TERM_CHANGED_INTO_PAST(rule(
            "The changed term would end on {0}, before the change takes effect.",
            "变更后的终止日期 {0} 早于变更生效日期。", ContractRefusal.LABOUR_LAW_17)),
    ACT_UNKNOWN(rule(
            "The contract has no act {0} that could be corrected or annulled.",
            "该劳动合同没有可更正或撤销的第 {0} 号记录。", ContractRefusal.REGISTER)),
    ACT_ANNULLED(conflict("Act {0} was annulled.", "第 {0} 号记录已撤销。", ContractRefusal.REGISTER)),
    ACT_OF_OTHER_KIND(rule(
            "Act {0} is of another kind; annul it and record what happened.",
            "第 {0} 号记录不是此类事项，应撤销后重新登记。", ContractRefusal.REGISTER)),
    SIGNING_STANDS(rule(
            "The signing is annulled with the whole contract alone.", "签订记录只能随整个劳动合同一并撤销。", ContractRefusal.REGISTER)),
    SECOND_PROBATION(rule(
            "The employer has agreed on a probation with this person before; the law allows no other ({0}).",
            "该单位与该劳动者已约定过试用期，不得再次约定（{0}）。", ContractRefusal.SECOND)),
    WAGE_BELOW_ZERO(rule("A wage is not below zero.", "工资不能为负数。", ContractRefusal.LABOUR_LAW_17)),
    PARTY_UNSTATED(rule(
            "Name the entry on the roll, or a person and a post.",
            "请填写名册记录，或填写人员与岗位（二者选一）。",
            ContractRefusal.REGISTER)),
    CONTRACT_NUMBER_UNKNOWN(
            rule("The employer has no contract numbered {0}.", "该单位没有编号为 {0} 的劳动合同。", ContractRefusal.REGISTER)),
    ROW_STATES_OTHER_NUMBER(
            rule("The row is numbered {0}, its contract {1}.", "该行编号为 {0}，合同编号却为 {1}。", ContractRefusal.REGISTER)),
    ROW_STATES_OTHER_EMPLOYER(
            rule("The batch is of employer {0}; the row is not.", "该批次属于单位 {0}，该行不属于该单位。", ContractRefusal.REGISTER)),
    ROW_NEEDS_ONE_ACT(rule("A row states exactly one act.", "每行应恰好填写一类事项。", ContractRefusal.REGISTER)),
    GROUND_UNKNOWN_TO_LAW(rule(
            "The law in force on {0} ({1}) does not know this ground.",
            "{0} 施行的法律（{1}）没有该项终止或解除事由。", ContractRefusal.GROUNDS));

    private static final String LABOUR_LAW_17 = "《劳动法》（1994）第十七条；《劳动合同法》（2007）第三十五条";
    private static final String SECOND = "劳部发〔1996〕354号第四条；《劳动合同法》（2007）第十九条";
    private static final String GROUNDS = "《劳动法》（1994）第二十三条至第三十二条；《劳动合同法》（2007）第三十六条至第四十四条";
    private static final String RENEWAL = "劳部发〔1996〕354号第十四条；《劳动合同法》（2007）第十四条";
    private static final String SUSPENSION = "《关于贯彻执行〈劳动法〉若干问题的意见》（劳部发〔1995〕309号）第28条";

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
