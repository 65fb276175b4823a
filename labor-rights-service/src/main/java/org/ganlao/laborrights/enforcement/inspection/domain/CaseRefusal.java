package org.ganlao.laborrights.enforcement.inspection.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an inspection case, or a step of one, is refused. */
public enum CaseRefusal implements ReasonedRefusal {
    CASE_STEP_NOT_NOW(
            conflict("The case is {0}; that step does not follow.", "案件处于“{0}”阶段，不能进行该步骤。", CaseRefusal.ORDER_25)),
    CASE_ENDED(conflict("The case ended on {0}.", "该案件已于 {0} 终结。", CaseRefusal.ORDER_25)),
    CASE_STEP_TOO_EARLY(rule("The step before was taken on {0}.", "上一步骤的日期为 {0}，本步骤不得早于该日。", CaseRefusal.ORDER_25)),
    VIOLATION_TIME_BARRED(rule(
            "The violation ended on {0}; after {1} it is not investigated any more.",
            "违法行为终止于 {0}，{1} 之后不再查处。", "《劳动保障监察条例》（国务院令第423号）第二十条")),
    VIOLATION_BACKWARDS(rule("The violation began on {0} only.", "违法行为终止日期早于开始日期 {0}。", CaseRefusal.ORDER_25)),
    SHARES_NOT_WHOLE(rule(
            "The employers' shares come to {0} percent, not to 100.",
            "各用人单位的责任份额合计为 {0}%，应为 100%。", CaseRefusal.ORDER_25)),
    EMPLOYER_TWICE(rule("{0} is named twice.", "用人单位 {0} 重复。", CaseRefusal.ORDER_25)),
    EMPLOYER_NOT_ON_CASE(rule("{0} is none of the case's employers.", "{0} 不是本案的用人单位。", CaseRefusal.ORDER_25)),
    TWO_INSPECTORS_NEEDED(rule(
            "An investigation takes two inspectors or more, not {0}.",
            "调查、检查须由两名以上劳动保障监察员共同进行，现为 {0} 名。", "《劳动保障监察条例》（国务院令第423号）第十六条")),
    NOT_INVESTIGATED(rule("Nothing was investigated yet.", "尚未进行调查，不能终结调查。", CaseRefusal.ORDER_25)),
    NO_VIOLATION_FOUND(rule("The investigation found no violation.", "调查未发现违法行为。", CaseRefusal.ORDER_25)),
    VIOLATIONS_STAND(conflict("{0} violations are not put right yet.", "尚有 {0} 项违法行为未改正。", CaseRefusal.ORDER_25)),
    VIOLATION_UNKNOWN(rule("The case has no such violation.", "本案没有该项违法行为。", CaseRefusal.ORDER_25)),
    VIOLATION_RIGHTED(conflict("It was put right on {0}.", "该项违法行为已于 {0} 改正。", CaseRefusal.ORDER_25)),
    PAID_TOO_MUCH(rule("Of that {0} yuan are owed.", "该项应付 {0} 元，支付金额不得超过应付金额。", CaseRefusal.ORDER_25)),
    NOT_DISOBEYED_YET(conflict(
            "The order gives time until {0}.", "责令改正期限至 {0}，期限届满仍未支付的方可责令加付赔偿金。", "《劳动保障监察条例》（国务院令第423号）第二十六条")),
    SURCHARGE_OUTSIDE_LAW(rule(
            "The law allows {0} to {1} percent on top.", "加付赔偿金的标准为应付金额的 {0}% 至 {1}%。", "《劳动保障监察条例》（国务院令第423号）第二十六条")),
    SURCHARGED_ALREADY(conflict("A payment on top was ordered before.", "已责令加付赔偿金。", "《劳动保障监察条例》（国务院令第423号）第二十六条")),
    HEARING_ASKED_TOO_LATE(
            rule("A hearing had to be asked for until {0}.", "要求听证的期限已于 {0} 届满。", CaseRefusal.PENALTY_LAW)),
    HEARING_CAN_BE_ASKED(conflict(
            "Until {0} the employer may ask for a hearing.",
            "当事人可在 {0} 前要求听证，期限届满前不得作出处罚决定。", CaseRefusal.PENALTY_LAW)),
    HEARING_HELD(conflict("The hearing was held on {0}.", "已于 {0} 举行听证。", CaseRefusal.PENALTY_LAW)),
    FINE_ABOVE_NOTICE(rule(
            "The employer was told of {0} yuan; more needs another notice.",
            "告知的罚款金额为 {0} 元，拟提高罚款须重新告知。", CaseRefusal.PENALTY_LAW)),
    FINE_RAISED(rule(
            "The fine is {0} yuan; neither a reconsideration nor a court raises it.",
            "原罚款为 {0} 元，复议、判决不得加重处罚。", "《行政复议法实施条例》（国务院令第499号）第五十一条；法释〔2000〕8号第五十五条")),
    NO_PENALTY_DECIDED(conflict("No penalty stands in the case.", "本案没有有效的行政处罚决定。", "《行政复议法》（1999）第六条、第二十八条")),
    FINE_UNPAID(conflict(
            "The fine of {0} yuan is not paid; the case is closed when it is, or when the court was asked to enforce it.",
            "罚款 {0} 元尚未缴纳；缴清或者申请人民法院强制执行后方可结案。", "《行政处罚法》（1996）第四十六条、第五十一条")),
    NO_FINE_OWED(conflict("No fine is owed, or it is paid.", "本案没有罚款，或罚款已缴纳。", CaseRefusal.PENALTY_LAW)),
    FINE_PAID_OUTSIDE(rule(
            "What is paid is not below the fine in force, {0} yuan, and not above the {1} yuan of which notice was given.",
            "缴纳金额不得低于现行罚款 {0} 元，也不得高于告知的 {1} 元。", CaseRefusal.PENALTY_LAW)),
    REFUND_NOT_DUE(rule("{0} yuan are to be refunded.", "应退还的罚款为 {0} 元。", CaseRefusal.PENALTY_LAW)),
    EXTENSION_ASKED(conflict("An extension was asked for or given before.", "已申请或批准过延长调查期限。", CaseRefusal.REGULATION)),
    EXTENSION_NOT_ASKED(conflict("Nobody asked for an extension.", "未申请延长调查期限。", CaseRefusal.REGULATION)),
    ONLY_COMPLAINTS_ARE_WITHDRAWN(rule(
            "The case came of no complaint, and what led to it stands.",
            "本案非因投诉立案，移交线索也未消除，不适用撤诉或者撤销立案。",
            CaseRefusal.ORDER_25)),
    CAUSE_STANDS(conflict(
            "What led to the case stands; it goes on anyway.", "移交本案的线索未消除，案件本应继续办理。", CaseRefusal.REGULATION)),
    CASE_IS_INSPECTED(conflict(
            "The complaint is dealt with in inspection case {0}; it ends with that.",
            "该举报投诉由监察案件 {0} 办理，随该案终结。", CaseRefusal.ORDER_25)),
    CASE_OPENED_OTHERWISE(rule(
            "Cases of complaints come of accepted complaints, assigned ones of other parts of the service.",
            "投诉案件由受理举报投诉产生，移交案件由其他业务产生，不在此登记。",
            CaseRefusal.ORDER_25));

    static final String REGULATION = "《劳动保障监察条例》（国务院令第423号）第十七条";
    private static final String ORDER_25 = "《关于实施〈劳动保障监察条例〉若干规定》（劳动和社会保障部令第25号）";
    private static final String PENALTY_LAW = "《行政处罚法》（1996）第三十一条、第四十二条";

    private final Reason reason;

    CaseRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
