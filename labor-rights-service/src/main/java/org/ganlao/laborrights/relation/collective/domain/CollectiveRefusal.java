package org.ganlao.laborrights.relation.collective.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a step of a collective contract is refused. */
public enum CollectiveRefusal implements ReasonedRefusal {
    SPEAKERS_UNEQUAL(rule(
            "The employers have {0} representatives and the workers {1}; both sides have as many.",
            "用人单位一方代表 {0} 人、职工一方代表 {1} 人，双方人数应当对等。", CollectiveRefusal.PROVISIONS + "第十九条")),
    TOO_FEW_SPEAKERS(rule(
            "Each side has {0} representatives; the least is {1}.",
            "每方代表 {0} 人，少于 {1} 人。", CollectiveRefusal.PROVISIONS + "第十九条")),
    ONE_EMPLOYER(rule(
            "A contract of one enterprise names one employer; {0} are named.",
            "企业集体合同应当列明一个用人单位，现列 {0} 个。", CollectiveRefusal.PROVISIONS + "第三条")),
    TERM_OUTSIDE_LIMITS(rule(
            "From {0} to {1} is not a term of {2} to {3} years.",
            "{0} 至 {1} 不在 {2} 至 {3} 年期限之内。", CollectiveRefusal.PROVISIONS + "第三十八条")),
    DRAFT_VOTE_DOES_NOT_ADD_UP(rule(
            "Of {0} entitled to vote {1} were present and {2} in favour, which does not add up.",
            "应到 {0} 人、实到 {1} 人、赞成 {2} 人，数目不符。", CollectiveRefusal.PROVISIONS + "第三十六条")),
    SIGNED_BEFORE_THE_VOTE(rule(
            "It was signed on {0}, before the draft passed the vote on {1}.",
            "签字日期 {0} 早于草案表决通过日期 {1}。", CollectiveRefusal.PROVISIONS + "第三十七条")),
    RECEIVED_BEFORE_SIGNATURE(rule(
            "It was received on {0}, before it was signed on {1}.",
            "收到日期 {0} 早于签字日期 {1}。", CollectiveRefusal.PROVISIONS + "第四十二条")),
    OBJECTED_TOO_LATE(conflict(
            "The time for objections was over on {0}; the contract is in force.",
            "异议期已于 {0} 届满，集体合同已生效。", "《劳动法》（1994）第三十四条；" + CollectiveRefusal.PROVISIONS + "第四十七条")),
    NOT_IN_FORCE_THEN(conflict(
            "The contract is not in force on {0}.", "集体合同在 {0} 未生效或已终止。", CollectiveRefusal.PROVISIONS + "第三十八条")),
    PRECEDENT_UNFIT(rule(
            "Contract {0} is none in force of the same sides and kind, which this one could follow.",
            "集体合同 {0} 不是同一双方、同一种类的生效合同，不能据以续订或变更。", CollectiveRefusal.PROVISIONS + "第三十八条、第四十一条")),
    ANOTHER_IN_FORCE(conflict(
            "An employer that it binds has contract {0} of the same kind in force from {1} to {2}.",
            "所约束的用人单位在 {1} 至 {2} 已有同类集体合同 {0} 生效，不得重复生效。", CollectiveRefusal.PROVISIONS + "第三条、第三十八条")),
    RENEWED_TOO_EARLY(rule(
            "It is negotiated anew from {0} on, not on {1}.",
            "期满前三个月内（自 {0} 起）方可提出续订，不得在 {1} 提出。", CollectiveRefusal.PROVISIONS + "第三十八条")),
    RENEWAL_OVERLAPS(rule(
            "The earlier contract lasts until {0}; the new term begins after it.",
            "原集体合同期限至 {0}，续订期限应在其后起算。", CollectiveRefusal.PROVISIONS + "第三十八条"));

    private static final String PROVISIONS = "《集体合同规定》（劳动和社会保障部令第22号，2004）";

    private final Reason reason;

    CollectiveRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
