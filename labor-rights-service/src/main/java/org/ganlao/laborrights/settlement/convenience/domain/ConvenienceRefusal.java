package org.ganlao.laborrights.settlement.convenience.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why evidence of an arbitration office is refused. */
public enum ConvenienceRefusal implements ReasonedRefusal {
    UNKNOWN_OFFICE_ITEM(rule("No checklist has the item {0}.", "检查表中没有 {0} 这一项。", ConvenienceRefusal.PLAN)),
    NO_ARBITRATION_COURT_PILOT(rule(
            "{0} lies in no area that tries out arbitration courts.", "{0} 不在劳动争议仲裁院试点地区。", ConvenienceRefusal.PLAN)),
    OFFICE_ITEM_ASSESSED(conflict("The item was assessed on {0} already.", "该项已有 {0} 的评估。", ConvenienceRefusal.PLAN));

    private static final String PLAN = "2007年全省劳动和社会保障工作计划第21项：便民服务八项措施、仲裁办案六项制度、仲裁庭硬件达标、仲裁院试点";

    private final Reason reason;

    ConvenienceRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
