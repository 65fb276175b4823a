package org.ganlao.laborrights.wage.arrears.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why wage arrears, one person's part of them, their clearing or a repayment is refused. */
public enum ArrearsRefusal implements ReasonedRefusal {
    NO_AMOUNT_OWED(rule("{0} is no amount that can be owed.", "{0} 不是有效的欠薪金额。", ArrearsRefusal.PAY_RULES)),
    MONTHS_SWAPPED(rule("{1} is before {0}.", "欠薪止月 {1} 早于起月 {0}。", ArrearsRefusal.PAY_RULES)),
    MONTH_NOT_OVER_YET(
            rule("Wages of {0} are not owed on {1} yet.", "截至 {1}，{0} 月工资尚未到发放期。", ArrearsRefusal.PAY_RULES)),
    ENDED_IN_ANOTHER_MONTH(rule("The last month owed is {0}.", "劳动关系终止日不在欠薪止月 {0} 内。", ArrearsRefusal.END_OF_WORK)),
    HISTORICAL_AND_NEW(rule(
            "Arrears from before {0} and since are two records: the old ones are to be cleared, the new ones flagged.",
            "{0} 以前的历史拖欠与新发生的拖欠应分别登记。", ArrearsRefusal.PLAN)),
    PERSON_LISTED_ALREADY(conflict("The arrears list the person already.", "该欠薪名单已列有此人。", ArrearsRefusal.SUPERVISION)),
    WAGES_OWED_ALREADY(conflict(
            "Other arrears of the employer state what it owes the person from {0} to {1}; where these are owed beside, that is said.",
            "该用人单位 {0} 至 {1} 拖欠此人的工资已另行登记；确属另欠的应注明。", ArrearsRefusal.SUPERVISION)),
    PERSON_NOT_LISTED(rule("The arrears list no such person.", "该欠薪名单没有此人。", ArrearsRefusal.SUPERVISION)),
    CHANGE_WITHOUT_REASON(rule(
            "Declared were {0}; {1} are verified with a reason.",
            "申报 {0} 元，核实为 {1} 元的应说明理由。", ArrearsRefusal.SUPERVISION)),
    ARREARS_UNVERIFIED(conflict("Nobody has verified the arrears yet.", "欠薪尚未核实。", ArrearsRefusal.SUPERVISION)),
    ARREARS_VERIFIED(conflict(
            "The arrears are verified; what is wrong with them is annulled, or a person's amount corrected.",
            "欠薪已核实，不能再变更；有误的应予撤销，或更正个人金额。",
            ArrearsRefusal.SUPERVISION)),
    NOTHING_TO_VERIFY(conflict("Everybody's wages are verified.", "没有待核实的人员。", ArrearsRefusal.SUPERVISION)),
    VERIFIED_BEFORE_DECLARED(
            rule("The arrears were declared on {0} only.", "核实日期早于申报日期 {0}。", ArrearsRefusal.SUPERVISION)),
    CORRECTED_BY_REVIEWERS(new Reason(
            403,
            "What is verified is corrected or struck out by a reviewer or supervisor.",
            "已核实的欠薪须由审核人员或主管人员更正、撤销。",
            ArrearsRefusal.SUPERVISION)),
    REPAID_MORE_ALREADY(conflict("{0} yuan were repaid already.", "已清偿 {0} 元，核实金额不得低于此数。", ArrearsRefusal.PAY_RULES)),
    DECISION_VERIFIED_IT(conflict(
            "The decision {0} verified it; what was decided wrongly is corrected or taken back there.",
            "该欠薪系依 {0} 登记，有误的应在原裁决或核查中更正、撤销。", ArrearsRefusal.SUPERVISION)),
    OTHERS_LISTED(conflict(
            "Persons were added whom the decision {0} does not name; they are struck out first.",
            "该欠薪另列有 {0} 以外的人员，应先撤销。", ArrearsRefusal.SUPERVISION)),
    DECISION_LAPSED(conflict(
            "The decision by which they were owed is not in force since {0}; what is owed all the same is declared by itself.",
            "据以登记的裁决或决定自 {0} 起不再有效；另有拖欠的应另行申报。", ArrearsRefusal.SUPERVISION)),
    REPAYMENTS_STAND(conflict(
            "{0} yuan were repaid; the repayments are annulled first.",
            "已清偿 {0} 元，应先撤销清偿记录。", ArrearsRefusal.SUPERVISION)),
    MORE_THAN_OWED(rule("Only {0} yuan are still owed.", "尚欠仅 {0} 元，清偿金额不得超过。", ArrearsRefusal.PAY_RULES)),
    PAID_TWICE_AT_ONCE(rule("The repayment names the person twice.", "同一清偿记录中该人员重复。", ArrearsRefusal.SUPERVISION)),
    REPAID_BEFORE_VERIFIED(rule(
            "The wages were verified on {0}; what was repaid before lowers what is verified.",
            "该工资于 {0} 核实；此前已付的应在核实金额中扣除。", ArrearsRefusal.SUPERVISION)),
    DOCUMENT_MISSING(rule(
            "Wages are waived, and repaid out of a sale, by a document.",
            "和解免除或资产变现清偿须有文书。",
            ArrearsRefusal.PAY_RULES)),
    DEPOSIT_IS_DRAWN(rule(
            "Out of a guarantee deposit wages are repaid by drawing on it.",
            "动用工资保证金清偿的，应通过保证金动用办理。",
            ArrearsRefusal.DEPOSITS)),
    DEPOSIT_DRAW_STANDS(conflict(
            "The repayment stands with the draw on the deposit.", "该清偿由保证金动用产生，应撤销保证金动用。", ArrearsRefusal.DEPOSITS)),
    DECISION_STAYED(conflict(
            "The employer has asked the court to revoke the decision {0}; nothing of it is enforced until the court has ruled.",
            "用人单位已申请撤销 {0}，人民法院裁定前不得动用保证金执行。", "《劳动争议调解仲裁法》第四十九条")),
    INSTALMENTS_OUT_OF_ORDER(rule("{0} does not lie after the day before it.", "{0} 的分期顺序有误。", ArrearsRefusal.PLAN)),
    PLAN_MISSES_THE_REST(rule(
            "The instalments amount to {0} yuan; {1} are still owed.", "分期合计 {0} 元，与尚欠 {1} 元不符。", ArrearsRefusal.PLAN)),
    NOTHING_REMAINS(conflict("Nothing is owed any more.", "已无拖欠工资。", ArrearsRefusal.PLAN));

    private static final String PAY_RULES = "《劳动法》第五十条；劳部发〔1994〕489号《工资支付暂行规定》第七条、第十八条";
    private static final String END_OF_WORK = "劳部发〔1994〕489号《工资支付暂行规定》第九条：劳动关系解除或终止时应一次付清工资";
    private static final String SUPERVISION = "《劳动保障监察条例》（国务院令第423号）第二十六条；《会计法》（1999）第二十七条：不相容岗位分离";
    private static final String PLAN = "赣劳社办〔2007〕6号第二十五项：制定清欠工作计划，基本解决企业工资历史拖欠，遏制新的拖欠";
    private static final String DEPOSITS = "国发〔2006〕5号《关于解决农民工问题的若干意见》第七条：建立工资保证金制度";

    private final Reason reason;

    ArrearsRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
