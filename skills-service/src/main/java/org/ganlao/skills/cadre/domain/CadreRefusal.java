package org.ganlao.skills.cadre.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a record of the system's own staff is not taken. */
public enum CadreRefusal implements ReasonedRefusal {
    CADRE_REGISTERED(conflict(
            "The person is registered as a member of staff already: {0}.", "该人员已登记在册，见记录 {0}。", CadreRefusal.TRAINING)),
    CADRE_LEFT(conflict("The member left on {0}.", "该人员已于 {0} 离职。", CadreRefusal.TRAINING)),
    CADRE_LEFT_BEFORE_START(rule("The member came on {0} only.", "离职日期早于到职日期 {0}。", CadreRefusal.TRAINING)),
    CADRE_NOT_IN_SERVICE(rule("The member was not in service on {0}.", "该人员 {0} 不在职。", CadreRefusal.TRAINING)),
    INTEGRITY_REPORTED(
            conflict("The member reported for this year already: {0}.", "该年度廉政报告已提交，见记录 {0}。", CadreRefusal.INTEGRITY)),
    INTEGRITY_YEAR(rule(
            "A report for {0} is made in that year or later, by {1} it was not.",
            "{0} 年度的报告不得早于该年度提交，提交日期为 {1}。", CadreRefusal.INTEGRITY));

    private static final String TRAINING = "《干部教育培训工作条例（试行）》（中发〔2006〕3号）；赣劳社办〔2007〕6号第三十项";
    private static final String INTEGRITY = "《关于党政机关县（处）级以上领导干部收入申报的规定》（1995）等廉洁从政规定；赣劳社办〔2007〕6号第三十项";

    private final Reason reason;

    CadreRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
