package org.ganlao.laborrights.settlement.tribunal.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an arbitrator or a room, or what is done with one, is refused. */
public enum TribunalRefusal implements ReasonedRefusal {
    OFFICE_ENTRY_ENDS_BEFORE(rule("It begins on {0} only.", "结束日期早于开始日期 {0}。", TribunalRefusal.ORGANISATION)),
    OFFICE_ENTRY_ENDED(conflict("It ended on {0} already.", "已于 {0} 结束。", TribunalRefusal.ORGANISATION)),
    OFFICE_ENTRY_HEARS(conflict(
            "The hearing {0} of {1} needs it; it is moved or cancelled first.",
            "{1} 的开庭 {0} 仍需使用，应先变更或取消该次开庭。", TribunalRefusal.ORGANISATION)),
    OFFICE_ENTRY_NOT_THERE(rule(
            "{0} does not belong to the commission on {1}.", "{0} 于 {1} 不属于该仲裁委员会。", TribunalRefusal.ORGANISATION)),
    NOT_OF_THIS_COMMISSION(rule("{0} is none of this commission.", "{0} 不属于该仲裁委员会。", TribunalRefusal.ORGANISATION)),
    LICENCE_IN_USE(conflict(
            "An arbitrator with the licence {0} is engaged here already.",
            "资格证书号 {0} 的仲裁员已在本委聘任。", TribunalRefusal.ORGANISATION)),
    ROOM_NAME_IN_USE(
            conflict("The commission has a room {0} already.", "本委已有名为 {0} 的仲裁庭。", TribunalRefusal.ORGANISATION));

    private static final String ORGANISATION = "《劳动争议仲裁委员会组织规则》（劳部发〔1993〕300号）";

    private final Reason reason;

    TribunalRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
