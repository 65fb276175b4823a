package org.ganlao.employment.aid.newstart.domain;

import static org.ganlao.platform.problem.Reason.conflict;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a person is not enrolled in the plan of a new start. */
public enum NewStartRefusal implements ReasonedRefusal {
    ENROLLED_ALREADY(conflict(
            "The person is enrolled after closure {0} already, in region {1}.",
            "该人员已因关闭破产项目 {0} 列入就业新起点计划，登记地区为 {1}。", "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第二十二项：就业新起点计划"));

    private final Reason reason;

    NewStartRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
