package org.ganlao.laborrights.deadline.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a limit of time cannot be changed. */
public enum DeadlineRefusal implements ReasonedRefusal {
    DEADLINE_OVER(conflict("The limit {0} does not run any more.", "期限“{0}”已不再计算。", DeadlineRefusal.CIVIL_LAW)),
    DEADLINE_EXTENDED(conflict(
            "The limit {0} was extended before; it is extended once.",
            "期限“{0}”已延长过一次，不得再次延长。", DeadlineRefusal.CIVIL_LAW)),
    DEADLINE_PASSED(rule(
            "The last day of the limit {0} was {1}; what has passed is not extended.",
            "期限“{0}”已于 {1} 届满，期限届满后不得延长。", DeadlineRefusal.CIVIL_LAW)),
    DEADLINE_SUSPENDED(
            conflict("The limit {0} stands still since {1}.", "期限“{0}”自 {1} 起中止。", DeadlineRefusal.CIVIL_LAW)),
    DEADLINE_NOT_SUSPENDED(
            conflict("The limit {0} does not stand still.", "期限“{0}”未处于中止状态。", DeadlineRefusal.CIVIL_LAW)),
    DEADLINE_DAY_OUTSIDE(rule(
            "The limit {0} runs from {1} to {2}; {3} is none of its days.",
            "期限“{0}”自 {1} 至 {2}，{3} 不在其内。", DeadlineRefusal.CIVIL_LAW));

    private static final String CIVIL_LAW = "《民法通则》（1987）第一百五十四条";

    private final Reason reason;

    DeadlineRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
