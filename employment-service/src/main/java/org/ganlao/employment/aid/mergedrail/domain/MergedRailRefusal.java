package org.ganlao.employment.aid.mergedrail.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a person of the merged rail, or what is stated of one, is refused. */
public enum MergedRailRefusal implements ReasonedRefusal {
    FOLLOWED_ALREADY(
            conflict("Region {0} follows the person already.", "地区 {0} 已登记跟踪该并轨人员。", MergedRailRefusal.MERGER)),
    BEFORE_MERGER(rule("The person was merged on {0} only.", "日期早于并轨日期 {0}。", MergedRailRefusal.MERGER));

    private static final String MERGER = "赣劳社办〔2007〕6号第十一项：并轨人员再就业、劳动关系处理和社会保险接续";

    private final Reason reason;

    MergedRailRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
