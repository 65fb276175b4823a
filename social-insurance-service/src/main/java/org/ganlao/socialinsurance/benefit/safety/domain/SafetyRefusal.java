package org.ganlao.socialinsurance.benefit.safety.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why something is refused that is asked about the safety plan. */
public enum SafetyRefusal implements ReasonedRefusal {
    MORE_INSURED_THAN_WORKERS(rule(
            "{0} are said to be insured, but there are {1} workers.",
            "参保 {0} 人，多于现场人数 {1} 人。", "《统计法》（1996）第三条：如实提供统计资料")),
    SITE_CLOSED(conflict("The site closed on {0}.", "该项目已于 {0} 结束。", SafetyRefusal.PLAN)),
    CLOSED_BEFORE_IT_BEGAN(
            rule("The site began on {0}; it does not close before.", "该项目于 {0} 开工，结束日期不得更早。", SafetyRefusal.PLAN)),
    NOTHING_TO_SPEND(rule("{0} is no amount to spend.", "{0} 不是有效的金额。", "财会字〔1999〕20号《社会保险基金会计制度》"));

    private static final String PLAN = "赣劳社办〔2007〕6号第十项：平安计划；劳社部发〔2006〕19号";

    private final Reason reason;

    SafetyRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
