package org.ganlao.skills.appraisal.occupation.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an occupation, or a level of it, is refused. */
public enum OccupationRefusal implements ReasonedRefusal {
    OCCUPATION_UNKNOWN(rule(
            "The classification has no occupation {0}.", "职业分类中没有代码为 {0} 的职业（工种）。", OccupationRefusal.CLASSIFICATION)),
    LEVEL_NOT_OF_OCCUPATION(
            rule("Occupation {0} leads to no level {1}.", "职业（工种）{0} 未设 {1} 级。", OccupationRefusal.CLASSIFICATION));

    private static final String CLASSIFICATION = "《中华人民共和国职业分类大典》（1999）；国家职业标准";

    private final Reason reason;

    OccupationRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
