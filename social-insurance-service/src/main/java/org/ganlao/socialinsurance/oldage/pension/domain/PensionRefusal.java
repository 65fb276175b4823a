package org.ganlao.socialinsurance.oldage.pension.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a pension is not worked out, granted or changed as asked. */
public enum PensionRefusal implements ReasonedRefusal {
    RETIRED_BEFORE_BIRTH(rule("Nobody retires before the day of birth.", "退休日期不得早于出生日期。", PensionRefusal.METHOD)),
    NEGATIVE_FIGURE(rule("This figure cannot be negative.", "该数值不得为负数。", PensionRefusal.METHOD)),
    YEAR_STATED_TWICE(rule("Each year is stated once.", "每一缴费年度只能填报一次。", PensionRefusal.METHOD)),
    NO_BIRTH_OR_SEX(rule(
            "Neither the document nor the register says when the person was born and of which sex.",
            "证件和参保登记均未载明出生日期和性别。",
            PensionRefusal.CONDITIONS)),
    NOT_INSURED_HERE(rule(
            "The person was last insured in {0}, where the pension is asked for.",
            "该人员最后参保地为 {0}，应在该地申请养老金。", PensionRefusal.CONDITIONS)),
    NEVER_INSURED(rule("The person was never insured for a pension.", "该人员未曾参加基本养老保险。", PensionRefusal.CONDITIONS)),
    NO_SPECIAL_WORK(
            rule("The register names no special work of the person.", "参保登记未载明该人员从事特殊工种。", PensionRefusal.AGES)),
    PERSON_DIED(conflict("The person died on {0}.", "该人员已于 {0} 死亡。", PensionRefusal.CONDITIONS)),
    PENSION_ASKED(conflict(
            "The person's pension was asked for before, as {0}.", "该人员已有养老金申请 {0}。", PensionRefusal.CONDITIONS)),
    NOT_ENTITLED(rule(
            "The person is below the age of retirement; nothing can be approved.",
            "该人员未达到退休年龄，不能批准。",
            PensionRefusal.AGES)),
    WORKED_OUT_BEFORE(conflict(
            "Contributions, account or deemed years changed since; have it worked out anew.",
            "缴费、个人账户或视同缴费年限已有变动，请重新核定。",
            PensionRefusal.METHOD)),
    PENSION_IN_ANOTHER_STATE(conflict(
            "The pension is {0}; what you ask for is not done in this state.",
            "该养老金现为“{0}”状态，不能办理此项业务。", PensionRefusal.CONDITIONS)),
    CERTIFIED_FOR_LONGER(rule(
            "The person is certified to live until {0} already.", "该人员生存认证已有效至 {0}。", PensionRefusal.CERTIFICATION)),
    DIFFERENCES_CLAIMED(conflict(
            "Differences were claimed up to {0} already, each month once; let the adjustment begin later.",
            "截至 {0} 的差额已补发，每月只补发一次；请将调整起始月定在其后。", PensionRefusal.METHOD)),
    NO_FIRST_OF_A_MONTH(
            rule("An adjustment begins with the first day of a month.", "调整自某月首日起执行。", PensionRefusal.ADJUSTMENT)),
    ADJUSTED_BEFORE(conflict(
            "Adjustment {0} is for this region and month already.", "该地区该月份已有调整 {0}。", PensionRefusal.ADJUSTMENT)),
    NO_MONTH_DEEMED(rule("This is less than a month.", "不足一个月，不能认定。", PensionRefusal.DEEMED)),
    DEEMED_ALREADY(conflict(
            "Statement {0} deems a part of this time already.", "该期间已由认定 {0} 计入视同缴费年限。", PensionRefusal.DEEMED)),
    DEEMED_AFTER_ACCOUNTS_BEGAN(rule(
            "Accounts began on {0}; later work counts only where contributions were paid.",
            "{0} 起建立个人账户，其后须实际缴费方可计入。", PensionRefusal.DEEMED));

    private static final String METHOD = "国发〔2005〕38号第六条";
    private static final String AGES = "国发〔1978〕104号；劳社部发〔1999〕8号";
    private static final String CONDITIONS = "国发〔1997〕26号第五条；国发〔2005〕38号第六条";
    private static final String CERTIFICATION = "劳社厅发〔2004〕8号";
    private static final String ADJUSTMENT = "国发〔2005〕38号第七条：建立基本养老金正常调整机制";
    private static final String DEEMED = "劳部发〔1995〕464号；国发〔1997〕26号第五条";

    private final Reason reason;

    PensionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
