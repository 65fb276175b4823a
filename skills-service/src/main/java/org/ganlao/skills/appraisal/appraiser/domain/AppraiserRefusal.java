package org.ganlao.skills.appraisal.appraiser.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a station or an examiner is not licensed, or may not appraise. */
public enum AppraiserRefusal implements ReasonedRefusal {
    APPRAISAL_PERIOD_REVERSED(
            rule("The licence would end before it begins on {0}.", "许可的截止日期早于起始日期 {0}。", AppraiserRefusal.APPRAISAL)),
    APPRAISAL_NOT_EXTENDED(
            rule("The renewed licence must reach beyond {0}.", "换发的许可有效期应晚于 {0}。", AppraiserRefusal.APPRAISAL)),
    APPRAISAL_LICENCE_IN_USE(conflict("Licence {0} is held by another.", "许可 {0} 已由他人持有。", AppraiserRefusal.APPRAISAL)),
    APPRAISAL_LICENCE_EXPIRED(rule(
            "Licence {0} is in force from {1} to {2} only.", "许可 {0} 仅在 {1} 至 {2} 有效。", AppraiserRefusal.APPRAISAL)),
    OUTSIDE_APPRAISAL_SCOPE(rule(
            "Licence {0} does not cover occupation {1} at level {2}.",
            "许可 {0} 不包括职业（工种）{1} 的 {2} 级。", AppraiserRefusal.APPRAISAL)),
    APPRAISER_NOT_LICENSED(rule("Licence {0} is {1}.", "许可 {0} 的状态为 {1}，不能从事鉴定。", AppraiserRefusal.APPRAISAL)),
    APPRAISER_NOT_SUSPENDED(conflict(
            "The licence is {0}; only a suspended one is reinstated.",
            "该许可状态为 {0}，只有暂停的许可可以恢复。", AppraiserRefusal.APPRAISAL)),
    APPRAISER_REVOKED(conflict("The licence was revoked on {0}.", "该许可已于 {0} 撤销。", AppraiserRefusal.APPRAISAL)),
    APPRAISER_CHANGE_BEFORE_LAST(rule(
            "The licence has stood as it does since {0}; nothing happens to it before that day.",
            "该许可自 {0} 起处于当前状态，日期不得早于此日。", AppraiserRefusal.APPRAISAL));

    private static final String APPRAISAL = "《职业技能鉴定规定》（劳部发〔1993〕134号）第八条、第二十二条：鉴定站许可证、考评员资格证";

    private final Reason reason;

    AppraiserRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
