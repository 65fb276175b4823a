package org.ganlao.skills.provider.baseproject.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a public training base, or a change of one, is refused. */
public enum BaseProjectRefusal implements ReasonedRefusal {
    FUNDER_BEARS_NOTHING(rule(
            "A base that is built together is paid by both; a share is nothing.",
            "共建基地须由双方出资，出资额不得为零。",
            BaseProjectRefusal.PLAN)),
    SHARES_MISS_TOTAL(
            rule("The shares come to {0}; the base costs {1}.", "双方出资合计 {0} 元，与总投资 {1} 元不符。", BaseProjectRefusal.PLAN)),
    FUNDERS_OF_ANOTHER_LEVEL(
            rule("{0} is no region of the level {1} that pays.", "{0} 不是共建一方（{1}）的区划。", BaseProjectRefusal.PLAN)),
    BASE_OPENED_BEFORE(conflict("The base was opened on {0}.", "该基地已于 {0} 建成启用。", BaseProjectRefusal.PLAN)),
    BASE_OPENED_TOO_EARLY(
            rule("The base was set up on {0} and opens not before.", "该基地于 {0} 立项，启用日期不得更早。", BaseProjectRefusal.PLAN)),
    BASE_RUN_BY_ANOTHER_KIND(rule(
            "Only a public training base runs one; {0} is none.", "承办机构须为公共实训基地，{0} 不是。", BaseProjectRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十四项：省市、省县共建公共实训基地";

    private final Reason reason;

    BaseProjectRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
