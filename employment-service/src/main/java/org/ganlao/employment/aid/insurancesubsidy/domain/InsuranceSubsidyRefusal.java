package org.ganlao.employment.aid.insurancesubsidy.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a month of work is not subsidised. */
public enum InsuranceSubsidyRefusal implements ReasonedRefusal {
    NOT_IN_FLEXIBLE_WORK(rule(
            "The placement is not flexible work in which the person was on {0}.",
            "该就业记录于 {0} 不属于在岗的灵活就业。", InsuranceSubsidyRefusal.COUNCIL)),
    NO_GOOD_CERTIFICATE(rule(
            "No Re-employment Preferential Certificate of the person was good on {0}.",
            "该人员于 {0} 没有有效的《再就业优惠证》。", InsuranceSubsidyRefusal.COUNCIL)),
    NOT_HARD_TO_PLACE(
            rule("The holder was not hard to place on {0}.", "该人员于 {0} 不属于就业困难对象。", InsuranceSubsidyRefusal.COUNCIL)),
    OF_RETIREMENT_AGE(rule(
            "The person had reached the age of retirement by {0}.",
            "该人员于 {0} 已达到法定退休年龄。", InsuranceSubsidyRefusal.COUNCIL)),
    SUBSIDY_TERM_OVER(rule(
            "The person was subsidised for as many months as the term has; the month that ends on {0} is one more.",
            "该人员享受社会保险补贴已满规定期限，不能再申领截至 {0} 的月份。", InsuranceSubsidyRefusal.COUNCIL)),
    MONTH_SUBSIDISED(conflict(
            "Claim {0} is for insurance of the person in the same month already.",
            "该人员当月的社会保险补贴已由申请 {0} 申领。", InsuranceSubsidyRefusal.COUNCIL));

    private static final String COUNCIL = "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）：社会保险补贴";

    private final Reason reason;

    InsuranceSubsidyRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
