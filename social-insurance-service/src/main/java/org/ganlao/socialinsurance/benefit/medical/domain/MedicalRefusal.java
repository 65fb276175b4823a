package org.ganlao.socialinsurance.benefit.medical.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a bill is not paid as asked, or a hospital or pharmacy not dealt with. */
public enum MedicalRefusal implements ReasonedRefusal {
    COST_NEGATIVE(rule("No class of costs is negative.", "各类费用均不得为负数。", MedicalRefusal.SETTLEMENT)),
    NOTHING_BILLED(rule("The bill comes to nothing.", "账单金额为零。", MedicalRefusal.SETTLEMENT)),
    TIER_OF_HOSPITALS(rule(
            "A hospital has a tier and a pharmacy has none; {0} does not go with it.",
            "医院须注明等级，药店无等级；{0} 与之不符。", MedicalRefusal.DESIGNATION)),
    AGREEMENT_PERIOD(rule(
            "The agreement ends on {1}, before it begins on {0}.", "协议止期 {1} 早于起期 {0}。", MedicalRefusal.DESIGNATION)),
    AGREEMENTS_OVERLAP(
            conflict("Another agreement holds at that time already.", "该期间已有服务协议。", MedicalRefusal.DESIGNATION)),
    NOT_DESIGNATED(rule("{0} has no agreement in force on {1}.", "{0} 在 {1} 没有有效的服务协议。", MedicalRefusal.DESIGNATION)),
    DESIGNATED_ALREADY(conflict(
            "It is registered as designated already, in region {0}.",
            "该机构已在 {0} 登记为定点机构。", MedicalRefusal.DESIGNATION)),
    PROVIDER_IN_USE(conflict(
            "Bills stand on it; it can be ended but not struck out.",
            "该机构已有账单，只能终止协议，不能撤销登记。",
            MedicalRefusal.DESIGNATION)),
    DISCHARGED_BEFORE_ADMITTED(
            rule("Discharged on {1}, before the admission on {0}.", "出院日期 {1} 早于入院日期 {0}。", MedicalRefusal.SETTLEMENT)),
    STAY_OF_INPATIENTS(
            rule("Care of the kind {0} is given on one day.", "{0} 类就医的起止日期须为同一日。", MedicalRefusal.SETTLEMENT)),
    CADRES_ON_ACCOUNT(rule(
            "Bills of retired cadres are settled with the hospital.", "离休干部医药费实行记账，与医院结算。", MedicalRefusal.CADRES)),
    BILL_CLAIMED(conflict("The bill is claimed already, as {0}.", "该账单已申报（{0}），不得重复报销。", MedicalRefusal.SETTLEMENT)),
    BILL_IN_ANOTHER_STATE(conflict(
            "The claim is {0}; what you ask for is not done in this state.",
            "该申报现为“{0}”状态，不能办理此项业务。", MedicalRefusal.SETTLEMENT)),
    NOT_OF_MEDICAL(rule(
            "The enrolment is in the insurance {0}, which pays no medical bills.",
            "该参保关系为 {0}，不支付医疗费用。", MedicalRefusal.ENTITLED)),
    NOT_INSURED_THEN(rule(
            "The person was not insured on all days from {0} to {1}.",
            "该人员在 {0} 至 {1} 期间未全部参保。", MedicalRefusal.ENTITLED)),
    WAITING_PERIOD(rule(
            "The person may claim for admissions from {0} on.", "等待期未满，自 {0} 起入院的费用方可报销。", MedicalRefusal.ENTITLED)),
    CONTRIBUTIONS_UNPAID(rule("No contribution since {0} is paid.", "自 {0} 起的医疗保险费尚未缴纳。", MedicalRefusal.ENTITLED)),
    NOT_FUNDED_THEN(rule(
            "The resident's contribution that covers {0} is not paid.",
            "{0} 所属年度的城镇居民合作医疗费尚未缴纳。", MedicalRefusal.RESIDENTS)),
    NOTHING_TO_RECOVER(
            conflict("Nothing of this bill has to be paid back.", "该账单没有应退回的金额。", MedicalRefusal.SETTLEMENT)),
    NOTHING_TO_SETTLE(conflict(
            "Up to the end of {0} nothing is left to be settled.", "截至 {0} 末没有待结算的金额。", MedicalRefusal.SETTLEMENT)),
    MONTH_GOES_ON(rule("{0} is not over yet.", "{0} 尚未结束，不能结算。", MedicalRefusal.SETTLEMENT)),
    DEDUCTION_TOO_HIGH(rule("Between nothing and {0} may be deducted.", "扣款须在 0 至 {0} 之间。", MedicalRefusal.SETTLEMENT)),
    DEDUCTION_UNEXPLAINED(rule(
            "A deduction names its reason, and a reason its deduction.",
            "扣款须注明理由；无扣款不填理由。",
            MedicalRefusal.SETTLEMENT)),
    SETTLEMENT_IN_ANOTHER_STATE(conflict(
            "The settlement is {0}; what you ask for is not done in this state.",
            "该结算单现为“{0}”状态，不能办理此项业务。", MedicalRefusal.SETTLEMENT)),
    OVERSPEND_KNOWN(
            conflict("The overspend of {0} is recorded already, as {1}.", "{0} 年度的超支已登记（{1}）。", MedicalRefusal.CADRES)),
    PAYER_TWICE(rule("Each payer has one share.", "每个承担方只列一次。", MedicalRefusal.CADRES)),
    SHARE_NOT_POSITIVE(rule("A share or receipt is more than nothing.", "分担额或到账金额必须大于零。", MedicalRefusal.CADRES)),
    OVERSPEND_NOT_APPROVED(conflict("The overspend is not approved yet.", "该超支尚未审批。", MedicalRefusal.CADRES)),
    NOT_SO_MUCH_OWED(
            rule("Of this overspend the payer still owes {0}.", "该承担方尚欠 {0} 元，不得超额归还。", MedicalRefusal.CADRES)),
    OVERSPEND_IN_USE(conflict("Receipts stand on it; annul them first.", "已有归还款入账，须先撤销。", MedicalRefusal.CADRES)),
    EMPLOYER_OF_THE_PAYER(rule(
            "An employer that pays is named, and no other payer names one.",
            "由单位缴纳的须注明单位，其他不填。",
            MedicalRefusal.CADRES)),
    NOTHING_TO_ADJUST(rule("For {0} the adjustment comes to nothing.", "{0} 季度无应上缴或补助的调剂金。", MedicalRefusal.POOLING)),
    COUNTY_OF_THE_CITY(rule("{0} is no county of {1}.", "{0} 不是 {1} 所属县（市、区）。", MedicalRefusal.POOLING)),
    POOLED_BY_THE_CITY(rule(
            "The city pools the insurance itself, so that nothing is adjusted between its counties.",
            "该市已实行市级统收统支，县间不再调剂。",
            MedicalRefusal.POOLING)),
    QUARTER_GOES_ON(rule("{0} is not over yet.", "{0} 季度尚未结束。", MedicalRefusal.POOLING)),
    QUARTER_ADJUSTED(conflict(
            "The county's adjustment of {0} is {1} already.", "该县 {0} 季度的调剂金已登记（{1}）。", MedicalRefusal.POOLING)),
    SHORTFALL_OF_A_DRAW(rule(
            "A county that draws states its shortfall, and one that pays in states none.",
            "申请补助须注明缺口；上缴不填缺口。",
            MedicalRefusal.POOLING)),
    ADJUSTMENT_FUND_TOO_LOW(rule(
            "The counties of {0} have {1} left in the adjustment fund.",
            "{0} 的调剂金余额为 {1} 元，不足支付。", MedicalRefusal.POOLING));

    private static final String SETTLEMENT = "劳社部发〔1999〕23号《加强城镇职工基本医疗保险费用结算管理的意见》";
    private static final String ENTITLED = "国发〔1998〕44号第二条、第三条；《社会保险费征缴暂行条例》第十二条";
    private static final String RESIDENTS = "江西省城镇居民合作医疗试点办法";
    private static final String POOLING = "赣劳社办〔2007〕6号第九项；国发〔1998〕44号第一条";
    private static final String CADRES = "中办发〔2000〕61号；国发〔1998〕44号第五条：离休人员医疗待遇不变，单独管理";
    private static final String DESIGNATION = "劳社部发〔1999〕14号《城镇职工基本医疗保险定点医疗机构管理暂行办法》";

    private final Reason reason;

    MedicalRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
