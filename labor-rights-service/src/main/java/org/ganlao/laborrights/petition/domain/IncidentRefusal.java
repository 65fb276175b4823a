package org.ganlao.laborrights.petition.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What is not done with a group incident or a warning. */
public enum IncidentRefusal implements ReasonedRefusal {
    INCIDENT_ENDED(conflict("The incident ended on {0}.", "该群体性事件已于 {0} 处置完毕。", IncidentRefusal.PLAN)),
    REPORTED_TOO_EARLY(rule("Nothing is reported of an incident before {0}.", "报告时间不得早于 {0}。", IncidentRefusal.PLAN)),
    WARNING_TAKEN_UP(conflict("The warning was taken up on {0}.", "该预警已于 {0} 签收处置。", IncidentRefusal.ITEM)),
    WARNING_CLEARED(conflict("The warning was cleared on {0}.", "该预警已于 {0} 解除。", IncidentRefusal.ITEM));

    private static final String PLAN = "《国家突发公共事件总体应急预案》（2006）；《信访条例》（国务院令第431号）第二十六条";
    private static final String ITEM = "赣劳社办〔2007〕6号第二十一项：信访预警";

    private final Reason reason;

    IncidentRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
