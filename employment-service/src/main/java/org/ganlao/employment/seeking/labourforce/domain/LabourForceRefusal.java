package org.ganlao.employment.seeking.labourforce.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a statement of the labour force, or a change of one, is refused. */
public enum LabourForceRefusal implements ReasonedRefusal {
    NOT_A_COUNTY(rule(
            "{0} is no county; the figures of cities and the province are sums of their counties.",
            "{0} 不是县（市、区）；设区市和全省的数字由各县汇总。", LabourForceRefusal.STATISTICS)),
    DAY_STATED(conflict(
            "The county has another statement for {0}; correct or annul that one.",
            "该县已有 {0} 的数据，请更正或撤销该条。", LabourForceRefusal.STATISTICS));

    private static final String STATISTICS = "《统计法》（1996）第三条；赣劳社办〔2007〕6号第二十七项：统一统计口径";

    private final Reason reason;

    LabourForceRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
