package org.ganlao.skills.provider.rating.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the rating of an institution forbids. */
public enum RatingRefusal implements ReasonedRefusal {
    GRADE_TOO_LOW(rule(
            "The institution was rated D on {0}, with {1} points; it opens no new sessions.",
            "该机构于 {0} 被评为 D 级（{1} 分），不得开设新班。", RatingRefusal.PLAN)),
    CRITERIA_MISSING(rule("No criteria were published for {0}.", "{0} 尚无已公布的评定标准。", RatingRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十五项：培训机构信用等级评定";

    private final Reason reason;

    RatingRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
