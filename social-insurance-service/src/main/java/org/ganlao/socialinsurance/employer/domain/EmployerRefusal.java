package org.ganlao.socialinsurance.employer.domain;

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
            "Employer {0} is not registered for social insurance.", "单位 {0} 尚未办理社会保险登记。", EmployerRefusal.REGULATION));

    private static final String REGULATION = "《社会保险费征缴暂行条例》（国务院令第259号）第七条";

    private final Reason reason;

    EmployerRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
