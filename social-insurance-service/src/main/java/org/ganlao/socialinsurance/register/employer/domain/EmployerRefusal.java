package org.ganlao.socialinsurance.register.employer.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an employer is refused. */
public enum EmployerRefusal implements ReasonedRefusal {
    EMPLOYER_REGISTERED(conflict(
            "The employer is registered already, in region {0}.", "该单位已在 {0} 办理社会保险登记。", EmployerRefusal.REGULATION)),
    EMPLOYER_IN_USE(conflict(
            "Enrolments or receipts stand on this registration; annul or correct them first.",
            "该单位名下尚有参保关系或到账记录，须先行撤销或更正。",
            EmployerRefusal.REGULATION)),
    EMPLOYER_NOT_REGISTERED(rule(
            "Employer {0} is not registered for social insurance.", "单位 {0} 尚未办理社会保险登记。", EmployerRefusal.REGULATION)),
    NUMBER_TAKEN(conflict(
            "Certificate number {0} is another employer''s, in region {1}.",
            "社会保险登记证编号 {0} 已为 {1} 的另一单位所用。", EmployerRefusal.CERTIFICATE)),
    INDUSTRY_OR_CLASS(
            rule("State the industry, or at least its risk class.", "须填报行业代码，或至少填报行业风险类别。", EmployerRefusal.CLASSES)),
    INDUSTRY_UNKNOWN(rule(
            "{0} is no division of the industries, or none that has a risk class on {1}.",
            "{0} 不是国民经济行业大类代码，或 {1} 尚无风险类别。", EmployerRefusal.CLASSES)),
    CLASS_OF_INDUSTRY(
            rule("Industry {0} is of risk class {1}.", "行业 {0} 的风险类别为 {1} 类，与填报不符。", EmployerRefusal.CLASSES)),
    PARK_WITHOUT_PARK(rule(
            "The profile names a park and says that the employer lies in none.",
            "填报了园区名称，却注明不在园区。",
            EmployerRefusal.REGULATION)),
    EMPLOYER_CLOSED(conflict("The employer closed on {0}.", "该单位已于 {0} 注销社会保险登记。", EmployerRefusal.CLOSING)),
    EMPLOYER_NOT_CLOSED(conflict("The employer is not closed.", "该单位未注销社会保险登记。", EmployerRefusal.CLOSING)),
    CLOSED_BEFORE_REGISTRATION(rule(
            "The employer is registered since {0} and cannot have closed before.",
            "该单位于 {0} 登记，注销日期不得早于该日。", EmployerRefusal.CLOSING)),
    EMPLOYER_STILL_INSURES(conflict(
            "On {0} persons are still insured through the employer, or money is owed; settle that first.",
            "{0} 仍有人员通过该单位参保或尚有未结清款项，须先行办理。", EmployerRefusal.CLOSING)),
    MOVED_BEFORE_REGISTRATION(rule(
            "The employer is registered since {0} and cannot have moved before.",
            "该单位于 {0} 登记，迁移日期不得早于该日。", EmployerRefusal.CLOSING));

    private static final String REGULATION = "《社会保险费征缴暂行条例》（国务院令第259号）第七条";
    private static final String CERTIFICATE = "《社会保险登记管理暂行办法》（劳动和社会保障部令第1号）第八条、第十六条";
    private static final String CLASSES = "劳社部发〔2003〕29号；GB/T 4754-2002";
    private static final String CLOSING = "《社会保险登记管理暂行办法》（劳动和社会保障部令第1号）第十一条至第十四条";

    private final Reason reason;

    EmployerRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
