package org.ganlao.employment.market.matching.domain;

import static org.ganlao.platform.problem.Reason.conflict;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why nothing is matched. */
public enum MatchRefusal implements ReasonedRefusal {
    VACANCY_WANTS_NOBODY(conflict("On {0} the vacancy wants nobody.", "该空岗于 {0} 不招人。", MatchRefusal.MARKET)),
    REGISTRATION_NOT_OPEN(conflict("The registration is not in force.", "该求职登记已终止。", MatchRefusal.MARKET)),
    NOTHING_SOUGHT(conflict(
            "The registration does not say which occupation the person looks for.",
            "该求职登记未填写求职职业。",
            MatchRefusal.MARKET));

    private static final String MARKET = "《劳动力市场管理规定》（劳动和社会保障部令第10号，2000）：职业介绍";

    private final Reason reason;

    MatchRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
