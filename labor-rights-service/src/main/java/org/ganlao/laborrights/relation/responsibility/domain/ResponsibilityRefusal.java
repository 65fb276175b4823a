package org.ganlao.laborrights.relation.responsibility.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an assessment is refused. */
public enum ResponsibilityRefusal implements ReasonedRefusal {
    NO_RESPONSIBILITY_CRITERIA(
            rule("There were no published criteria on {0}.", "{0} 尚无公布的社会责任评估标准。", ResponsibilityRefusal.PLAN)),
    CRITERIA_UNFIT(rule("Each criterion is scored once: {0}.", "各项标准均应评分一次：{0}。", ResponsibilityRefusal.PLAN)),
    POINTS_OUTSIDE(rule("\"{0}\" brings 0 to {1} points.", "“{0}”的得分应在 0 至 {1} 之间。", ResponsibilityRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十八项：强化企业社会责任";

    private final Reason reason;

    ResponsibilityRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
