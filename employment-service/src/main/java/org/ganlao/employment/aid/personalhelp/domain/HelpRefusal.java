package org.ganlao.employment.aid.personalhelp.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a person gets no named helper, or the help is not changed as asked. */
public enum HelpRefusal implements ReasonedRefusal {
    NO_HARD_TO_PLACE_PERSON(rule(
            "The registration was not in force on {0}, or the person was not hard to place.",
            "该求职登记于 {0} 无效，或该人员不属于就业困难对象。", HelpRefusal.PLAN)),
    HELPED_ALREADY(conflict("The person has a named helper by {0} already.", "该人员已由 {0} 确定帮扶责任人。", HelpRefusal.PLAN)),
    HELP_ENDED(conflict("The help ended on {0} already.", "该帮扶已于 {0} 结束。", HelpRefusal.PLAN)),
    BEFORE_HELP_BEGAN(rule("The helper is in charge since {0} only.", "日期早于帮扶责任人的起始日期 {0}。", HelpRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第二十二项：一对一帮扶";

    private final Reason reason;

    HelpRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
