package org.ganlao.laborrights.enforcement.finding.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What is not done with a finding. */
public enum FindingRefusal implements ReasonedRefusal {
    FINDING_ASSIGNED(
            conflict("The finding is assigned to case {0}.", "该线索已交由案件 {0} 办理。", FindingRefusal.SUPERVISION_RULES)),
    FINDING_OVER(conflict(
            "The finding was closed or dismissed on {0}; it opens again by itself when it holds again.",
            "该线索已于 {0} 消除或排除；情形再现时自动恢复。", FindingRefusal.SUPERVISION_RULES)),
    ASSIGNED_TOO_EARLY(rule(
            "The finding was opened on {0}; it is assigned to no case before.",
            "该线索于 {0} 产生，交办日期不得早于该日。", FindingRefusal.SUPERVISION_RULES)),
    DISMISSAL_PENDING(conflict(
            "Somebody proposed to dismiss the finding; that is to be decided first.",
            "已有人提出排除该线索，须先作出决定。",
            FindingRefusal.SUPERVISION_RULES)),
    NO_DISMISSAL_PROPOSED(
            conflict("Nobody proposed to dismiss the finding.", "无人提出排除该线索。", FindingRefusal.SUPERVISION_RULES)),
    NOT_DISMISSED(conflict(
            "The finding is not dismissed; there is no dismissal to take back.",
            "该线索未被排除，无须恢复。",
            FindingRefusal.SUPERVISION_RULES)),
    REINSTATEMENT_PENDING(conflict(
            "Somebody proposed to take the dismissal back; that is to be decided first.",
            "已有人提出恢复该线索，须先作出决定。",
            FindingRefusal.SUPERVISION_RULES)),
    NO_REINSTATEMENT_PROPOSED(
            conflict("Nobody proposed to take the dismissal back.", "无人提出恢复该线索。", FindingRefusal.SUPERVISION_RULES)),
    NO_CASE_FOR_IT(rule(
            "{0} is no open case, or a case of another employer.",
            "{0} 不是在办案件，或者不属于该用人单位。", FindingRefusal.SUPERVISION_RULES));

    private static final String SUPERVISION_RULES = "《劳动保障监察条例》（国务院令第423号）第十条、第十四条";

    private final Reason reason;

    FindingRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
