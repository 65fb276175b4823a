package org.ganlao.socialinsurance.benefit.maternity.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a maternity benefit is not paid as asked. */
public enum MaternityRefusal implements ReasonedRefusal {
    BIRTH_OR_MISCARRIAGE(rule(
            "A birth has children and no months of pregnancy; a miscarriage states months and certified days.",
            "分娩填写子女数，不填孕月；流产填写孕月和证明假期天数。",
            MaternityRefusal.LEAVE)),
    DAYS_OF_MISCARRIAGE(rule(
            "The leave after such a miscarriage is {0} to {1} days.",
            "该孕月流产的产假为 {0} 至 {1} 天。", MaternityRefusal.LEAVE)),
    COSTS_NEGATIVE(rule("Costs are not negative.", "医疗费用不得为负数。", MaternityRefusal.TRIAL_RULES)),
    NOT_OF_MATERNITY(rule(
            "The enrolment is in the insurance {0}, not in maternity insurance.",
            "该参保关系为 {0}，不是生育保险。", MaternityRefusal.TRIAL_RULES)),
    NOT_A_MOTHER(rule("Maternity benefits are paid to women.", "生育保险待遇支付给女职工。", MaternityRefusal.TRIAL_RULES)),
    NOT_INSURED_ON_THE_DAY(
            rule("The person is not insured on {0}.", "该人员在 {0} 未参加生育保险。", MaternityRefusal.TRIAL_RULES)),
    TOO_FEW_MONTHS_PAID(rule(
            "{0} months are paid before; {1} are needed.", "此前已缴费 {0} 个月，须满 {1} 个月。", MaternityRefusal.TRIAL_RULES)),
    EMPLOYERS_WAGE_UNKNOWN(rule(
            "Of {0} no wages of the employer are known; state its average monthly wage.",
            "没有该单位 {0} 年的缴费工资，须填写单位上年度月平均工资。", MaternityRefusal.TRIAL_RULES)),
    EMPLOYERS_WAGE_KNOWN(rule(
            "The employer's average monthly wage is known from its contributions and not stated.",
            "单位上年度月平均工资以缴费记录为准，无须填写。",
            MaternityRefusal.TRIAL_RULES)),
    CLAIMED_FOR_THIS_TIME(conflict(
            "Claim {0} is for a part of the same leave already.",
            "该假期已由申请 {0} 申领，不得重复申领。", MaternityRefusal.TRIAL_RULES)),
    MATERNITY_IN_ANOTHER_STATE(conflict(
            "The claim is {0}; what you ask for is not done in this state.",
            "该申请现为“{0}”状态，不能办理此项业务。", MaternityRefusal.TRIAL_RULES));

    private static final String LEAVE = "国务院令第9号《女职工劳动保护规定》第八条；劳险字〔1988〕2号";
    private static final String TRIAL_RULES = "劳部发〔1994〕504号《企业职工生育保险试行办法》";

    private final Reason reason;

    MaternityRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
