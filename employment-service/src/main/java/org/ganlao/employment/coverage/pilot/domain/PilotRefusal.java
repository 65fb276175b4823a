package org.ganlao.employment.coverage.pilot.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why evidence from a pilot area is refused. */
public enum PilotRefusal implements ReasonedRefusal {
    UNKNOWN_PILOT_ITEM(rule("{0} is no item of the checklist.", "{0} 不是“三个体系，两项制度”的检查项。", PilotRefusal.PILOTS)),
    NO_PILOT_AREA(rule("{0} lies in none of the pilot areas.", "{0} 不在统筹城乡就业试点地区内。", PilotRefusal.PILOTS)),
    PILOT_ITEM_ASSESSED(conflict(
            "The item was assessed on {0} already; strike that out first.", "该项已于 {0} 评估，请先撤销。", PilotRefusal.PILOTS));

    private static final String PILOTS = "赣劳社办〔2007〕6号第五项：统筹城乡就业试点";

    private final Reason reason;

    PilotRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
