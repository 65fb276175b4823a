package org.ganlao.socialinsurance.oldage.annuity.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an annuity is not dealt with as asked. */
public enum AnnuityRefusal implements ReasonedRefusal {
    RATE_BELOW_NOTHING(rule(
            "The employer pays something, and nobody pays less than nothing.",
            "单位缴费比例须大于零，个人缴费比例不得为负。",
            AnnuityRefusal.TRIAL_MEASURES)),
    RATE_TOO_HIGH(rule(
            "{0} % of the wages are more than {1} months of wages a year.",
            "缴费比例 {0}% 超过每年 {1} 个月工资总额的上限。", AnnuityRefusal.TRIAL_MEASURES)),
    PLAN_FILED(conflict("The employer has plan {0} already.", "该单位已有企业年金方案 {0}。", AnnuityRefusal.TRIAL_MEASURES)),
    PLAN_NOT_OPEN(conflict(
            "The plan is {0}; nothing is paid into it now.", "该方案现为“{0}”状态，不能缴费。", AnnuityRefusal.TRIAL_MEASURES)),
    CLOSED_BEFORE_FILED(rule(
            "The plan was filed on {0}; it cannot end before.",
            "该方案于 {0} 备案，终止日期不得更早。", AnnuityRefusal.TRIAL_MEASURES)),
    MORE_THAN_THE_PLAN(rule(
            "Of this wage the plan takes at most {0} from the employer and {1} from the person.",
            "按该工资，单位缴费不得超过 {0} 元，个人缴费不得超过 {1} 元。", AnnuityRefusal.TRIAL_MEASURES)),
    MONTH_PAID_IN(conflict("{0} is paid in for this person already.", "该人员 {0} 已缴费。", AnnuityRefusal.TRIAL_MEASURES)),
    NOT_IN_THE_ACCOUNT(rule(
            "There are {0} yuan in the person's annuity account.", "该人员企业年金个人账户余额为 {0} 元。", AnnuityRefusal.PAYING_OUT)),
    NOT_YET_PAID_OUT(rule(
            "An annuity is paid out after retirement, death or emigration; for none of it is there a record.",
            "企业年金于退休、死亡或出境定居后支付，现无相应记录。",
            AnnuityRefusal.PAYING_OUT));

    private static final String TRIAL_MEASURES = "《企业年金试行办法》（劳动和社会保障部令第20号）第七条、第八条";
    private static final String PAYING_OUT = "《企业年金试行办法》（劳动和社会保障部令第20号）第十二条至第十四条";

    private final Reason reason;

    AnnuityRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
