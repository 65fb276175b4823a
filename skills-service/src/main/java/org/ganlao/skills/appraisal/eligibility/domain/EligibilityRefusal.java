package org.ganlao.skills.appraisal.eligibility.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a course is not for a person. */
public enum EligibilityRefusal implements ReasonedRefusal {
    CERTIFIED_FOR_COURSE(rule(
            "The person is certified for the occupation at the course's level or a higher one: {0}.",
            "该人员已持有本职业（工种）本等级或更高等级证书 {0}，不再以公共资金参训。", "财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》：职业培训补贴"));

    private final Reason reason;

    EligibilityRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
