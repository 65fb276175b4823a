package org.ganlao.laborrights.settlement.hearing.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a hearing, a recusal or evidence is refused. */
public enum HearingRefusal implements ReasonedRefusal {
    NOT_BEING_TRIED(conflict("The case is {0}; no tribunal hears it.", "案件处于 {0} 状态，未由仲裁庭审理。", HearingRefusal.HEARING)),
    ENDS_BEFORE_IT_STARTS(rule("It starts at {0}.", "结束时间不晚于开始时间 {0}。", HearingRefusal.HEARING)),
    NOTICE_TOO_SHORT(rule(
            "Both sides are told {0} days before a hearing.", "应于开庭 {0} 日前将开庭日期、地点书面通知双方当事人。", HearingRefusal.HEARING)),
    ROOM_TAKEN(conflict(
            "The room is taken at that time by the hearing {0}.", "该时段仲裁庭已被开庭 {0} 占用。", HearingRefusal.HEARING)),
    ARBITRATOR_BUSY(conflict(
            "An arbitrator hears another case at that time, in the hearing {0}.",
            "该时段有仲裁员须出席开庭 {0}。", HearingRefusal.HEARING)),
    PARTY_BUSY(conflict(
            "A party is heard elsewhere at that time, in the hearing {0}.",
            "该时段有当事人须出席开庭 {0}。", HearingRefusal.HEARING)),
    DISPUTE_HEARING_HELD(conflict("It was held on {0}.", "已于 {0} 开庭。", HearingRefusal.HEARING)),
    HEARING_CANCELLED(conflict("The hearing of {0} was cancelled.", "{0} 的开庭已取消。", HearingRefusal.HEARING)),
    HELD_BEFORE_ITS_DAY(rule("The hearing is on {0} only.", "开庭日期 {0} 尚未到来。", HearingRefusal.HEARING)),
    RECUSAL_OPEN(conflict(
            "The recusal of an arbitrator is not decided yet.", "回避申请尚未作出决定，不得开庭或裁决。", HearingRefusal.RECUSAL)),
    RECUSAL_ASKED_ALREADY(conflict(
            "The recusal of this arbitrator is asked for already.", "对该仲裁员的回避申请正在处理。", HearingRefusal.RECUSAL)),
    REPLACEMENT_MISSING(rule(
            "Where a recusal is upheld, somebody takes the place, and else nobody.",
            "决定回避的须指定替换的仲裁员，驳回的不得指定。",
            HearingRefusal.RECUSAL)),
    DECIDED_BEFORE_IT_WAS_ASKED(rule("It was asked for on {0} only.", "决定日期早于申请日期 {0}。", HearingRefusal.RECUSAL)),
    RECUSED_BEFORE(conflict(
            "This arbitrator was recused from the case on {0}.",
            "该仲裁员已于 {0} 被决定回避，不得再参加本案仲裁庭。", HearingRefusal.RECUSAL)),
    RECUSAL_UPHELD(conflict(
            "It was upheld on {0}, and another arbitrator has taken the place.",
            "已于 {0} 决定回避并更换仲裁员，不得撤销。", HearingRefusal.RECUSAL)),
    AWARD_WITHOUT_HEARING(conflict(
            "No hearing was held, and both sides did not do without one in writing.",
            "尚未开庭审理，双方亦未书面同意不开庭，不得裁决。",
            HearingRefusal.HEARING)),
    AWARD_BEFORE_THE_HEARING(rule("A hearing was held on {0}.", "裁决日期早于开庭日期 {0}。", HearingRefusal.HEARING)),
    AWARD_RESTS_ON_THE_HEARING(conflict(
            "The award of {0} was given after this hearing alone; it is stated anew first, with the waiver of both sides.",
            "{0} 的裁决仅以本次开庭为据；双方书面同意不开庭的，应先更正裁决。", HearingRefusal.HEARING)),
    WITHDRAWAL_RESTS_ON_THE_HEARING(conflict(
            "The case counts as withdrawn on {0} by this hearing; it is taken up again first (reinstatement).",
            "本次开庭申请人缺席，案件已于 {0} 按撤回申请处理；应先恢复审理。", HearingRefusal.HEARING)),
    EVIDENCE_LATE(rule(
            "Evidence was in time until {0}; later it needs a reason.",
            "举证期限已于 {0} 届满，逾期提交须说明理由。", HearingRefusal.EVIDENCE)),
    EVIDENCE_EXCHANGED(conflict("The other side saw it on {0}.", "已于 {0} 向对方出示。", HearingRefusal.EVIDENCE)),
    EXCHANGED_BEFORE_IT_WAS_SUBMITTED(
            rule("It was submitted on {0} only.", "出示日期早于提交日期 {0}。", HearingRefusal.EVIDENCE));

    private static final String HEARING = "《企业劳动争议处理条例》第二十九条；《劳动争议调解仲裁法》第三十五条";
    private static final String RECUSAL = "《企业劳动争议处理条例》第三十五条、第三十六条；《劳动争议调解仲裁法》第三十三条";
    private static final String EVIDENCE = "《企业劳动争议处理条例》第二十五条；《劳动争议调解仲裁法》第三十九条";

    private final Reason reason;

    HearingRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
