package org.ganlao.employment.seeking.jobseeker.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a registration, or a change of one, is refused. */
public enum JobSeekerRefusal implements ReasonedRefusal {
    UNDER_WORKING_AGE(
            rule("The person is under {0} on {1}.", "该人员于 {1} 未满 {0} 周岁。", "《劳动法》（1994）第十五条；《禁止使用童工规定》（国务院令第364号）第二条")),
    NOT_OF_4050_AGE(rule(
            "The person is no \"4050\" person on {0}: women count from {1}, men from {2}.",
            "该人员于 {0} 不属于“4050”人员：女满 {1} 周岁、男满 {2} 周岁方可认定。", "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）第二条")),
    PREFERENCE_WITHOUT_UNEMPLOYMENT(rule(
            "Only a laid-off or unemployed person holds a Re-employment Preferential Certificate.",
            "再就业优惠证只发给下岗失业人员。",
            "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）第一条")),
    CERTIFICATE_ENDS_BEFORE_ISSUE(rule(
            "The certificate would run out before it was issued.",
            "证件有效期止日早于发证日。",
            "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）")),
    CHECKED_BEFORE_ISSUE(rule(
            "The yearly check lies before the certificate's issue.",
            "年检日期早于发证日。",
            "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）")),
    CERTIFICATE_RUN_OUT(rule(
            "The certificate ran out on {0} and cannot be checked any more.",
            "证件已于 {0} 到期，不能再年检。", "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）")),
    NO_PREFERENTIAL_CERTIFICATE(conflict(
            "The person holds no Re-employment Preferential Certificate.",
            "该人员没有再就业优惠证。",
            "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）")),
    ALREADY_REGISTERED(conflict(
            "The person has been registered in region {0} over this time already.",
            "该人员在此期间已在地区 {0} 登记。", "《劳动力市场管理规定》（劳动和社会保障部令第10号）：失业登记一人一次")),
    REGISTRATION_ENDED(
            conflict("The registration ended on {0} already.", "该登记已于 {0} 终止。", "《劳动力市场管理规定》（劳动和社会保障部令第10号）")),
    CONTACT_BEFORE_REGISTRATION(rule(
            "The registration began on {0}; a contact lies on that day or later.",
            "登记始于 {0}，联系日期不得早于该日。", JobSeekerRefusal.LABOUR_MARKET)),
    CONTACT_NOTED(conflict("A contact on {0} is noted already.", "{0} 的联系记录已登记。", JobSeekerRefusal.LABOUR_MARKET)),
    ENDS_BEFORE_REGISTRATION(rule(
            "The registration would end before it began on {0}.", "登记终止日期早于登记日期 {0}。", "《劳动力市场管理规定》（劳动和社会保障部令第10号）"));

    private static final String LABOUR_MARKET = "《劳动力市场管理规定》（劳动和社会保障部令第10号）";

    private final Reason reason;

    JobSeekerRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
