package org.ganlao.skills.commendation.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a commendation does not go on. */
public enum CommendationRefusal implements ReasonedRefusal {
    COMMENDED_ALREADY(conflict(
            "The person is nominated for this honour in this year already: {0}.",
            "该人员本年度已被提名此项荣誉，见记录 {0}。", CommendationRefusal.PLAN)),
    COMMENDATION_IN_ANOTHER_STATE(conflict(
            "The nomination is {0}; what you ask for is not done in this state.",
            "该提名现为“{0}”状态，不能办理此项业务。", CommendationRefusal.PLAN)),
    PUBLICITY_LASTS(conflict(
            "It is public until {0}; it is decided after that day.", "公示至 {0}，期满后方可决定。", CommendationRefusal.PUBLIC)),
    PUBLICITY_BACKDATED(rule(
            "It becomes public today, {0}: nobody objects on days that are over.",
            "公示自当日（{0}）起算，不得倒签日期。", CommendationRefusal.PUBLIC)),
    OUTSIDE_PUBLICITY(rule(
            "It is public from {0} until {1}; objections are of these days.",
            "公示期为 {0} 至 {1}，只受理期内提出的异议。", CommendationRefusal.PUBLIC)),
    OBJECTION_OPEN(conflict("{0} objections are not ruled on yet.", "尚有 {0} 件异议未处理。", CommendationRefusal.PUBLIC)),
    OBJECTION_STANDS(
            conflict("An objection was upheld; nothing is awarded.", "异议成立，不得表彰。", CommendationRefusal.PUBLIC)),
    OBJECTION_RULED(conflict("The objection was {0} already.", "该异议已作处理：{0}。", CommendationRefusal.PUBLIC));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十四项：技能人才表彰奖励制度";
    private static final String PUBLIC = "劳社部《中华技能大奖和全国技术能手评选表彰管理办法》（2000）：评选、公示与异议";

    private final Reason reason;

    CommendationRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
