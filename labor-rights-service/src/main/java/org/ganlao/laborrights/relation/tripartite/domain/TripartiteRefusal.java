package org.ganlao.laborrights.relation.tripartite.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What a tripartite body does not do. */
public enum TripartiteRefusal implements ReasonedRefusal {
    BODY_NOT_THERE(rule("The body does not meet on {0}.", "该三方机制在 {0} 尚未建立或已撤销。", TripartiteRefusal.OPINION)),
    NO_SUCH_BODY(rule("{0} is no tripartite body.", "{0} 不是已登记的三方机制。", TripartiteRefusal.OPINION)),
    NO_SUCH_MEETING(rule("{0} is no meeting of such a body.", "{0} 不是已登记的三方会议。", TripartiteRefusal.OPINION)),
    SIDE_ABSENT(rule(
            "Not all three sides attended on {0}; together they decide.",
            "{0} 的会议三方未到齐，不能形成决议或意见。", TripartiteRefusal.OPINION)),
    DUE_BEFORE_THE_MEETING(
            rule("It is due on {0}, before the meeting on {1}.", "完成期限 {0} 早于会议日期 {1}。", TripartiteRefusal.OPINION)),
    STILL_RELIED_ON(conflict(
            "{0} records rely on it; they are struck out first.", "尚有 {0} 条记录以其为依据，须先撤销。", TripartiteRefusal.OPINION)),
    MET_AFTERWARDS(conflict(
            "The body met {1} times after {0}, which would be its last day.",
            "该三方机制在 {0} 之后仍召开过 {1} 次会议，不能在该日撤销。", TripartiteRefusal.OPINION)),
    OPINION_GIVEN(conflict(
            "The meeting has given its opinion on the plan already: {0}.",
            "该次会议已对该方案提出意见，见记录 {0}。", TripartiteRefusal.OPINION));

    private static final String OPINION = "劳社部函〔2002〕144号《关于建立健全劳动关系三方协调机制的指导意见》；《工会法》（2001）第三十四条";

    private final Reason reason;

    TripartiteRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
