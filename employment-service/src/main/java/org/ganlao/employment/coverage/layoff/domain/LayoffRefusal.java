package org.ganlao.employment.coverage.layoff.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a report of a mass lay-off is refused. */
public enum LayoffRefusal implements ReasonedRefusal {
    BELOW_LAYOFF_THRESHOLD(rule(
            "{0} of {1} workers are neither {2} persons nor {3} %; no report is needed.",
            "裁减 {0} 人（职工 {1} 人）不足 {2} 人且不足 {3}%，无须报告。", LayoffRefusal.REGULATION)),
    MORE_LEAVING_THAN_WORKERS(
            rule("{0} are to leave, but there are {1} workers.", "拟裁减 {0} 人，多于职工总数 {1} 人。", "《统计法》（1996）第三条：如实提供统计资料")),
    LAYOFF_REPORTED(conflict(
            "The employer has reported the lay-off that begins on {0}; correct that report.",
            "该单位自 {0} 起的裁员已报告，请更正原报告。", LayoffRefusal.REGULATION));

    private static final String REGULATION = "赣劳社办〔2007〕6号第十一项：失业调控；《劳动法》（1994）第二十七条";

    private final Reason reason;

    LayoffRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
