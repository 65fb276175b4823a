package org.ganlao.employment.seeking.graduate.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a service to a graduate is not logged. */
public enum GraduateRefusal implements ReasonedRefusal {
    UNKNOWN_GRADUATE_SERVICE(
            rule("{0} is none of the six services.", "{0} 不是“一条龙服务”代码。", GraduateRefusal.SIX_SERVICES)),
    SERVICE_LOGGED(conflict(
            "The person got this service on {0}, as region {1} has logged.",
            "地区 {1} 已登记该人员于 {0} 享受此项服务。", GraduateRefusal.SIX_SERVICES));

    private static final String SIX_SERVICES = "赣劳社办〔2007〕6号第六项：大中专毕业生一条龙服务";

    private final Reason reason;

    GraduateRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
