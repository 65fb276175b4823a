package org.ganlao.laborrights.legal.reconsideration.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a step of a reconsideration or a lawsuit is refused. */
public enum ReconsiderationRefusal implements ReasonedRefusal {
    APPLIED_BEFORE_KNOWN(rule(
            "It was applied for on {0}, before the act was known on {1}.",
            "申请日期 {0} 早于知道该行政行为的日期 {1}。", ReconsiderationRefusal.LAW + "第九条")),
    APPLIED_TOO_LATE(conflict(
            "It could be applied for until {0}, and nothing is stated that stood against it.",
            "申请期限至 {0}，已逾期且未说明正当理由，不予受理。", ReconsiderationRefusal.LAW + "第九条")),
    COUNTS_AS_ACCEPTED(conflict(
            "It could be refused until {0}; it counts as accepted from its receipt.",
            "应在 {0} 前决定不予受理，逾期的自收到之日起即为受理。", ReconsiderationRefusal.LAW + "第十七条")),
    RECONSIDERATION_EXTENDED(conflict(
            "The time for the decision was extended before.", "复议期限已延长过。", ReconsiderationRefusal.LAW + "第三十一条")),
    NOT_DISMISSED_YET(rule(
            "On {0} the law does not know a dismissal yet.", "{0} 时尚无驳回复议申请的规定。", "《行政复议法实施条例》（2007年8月1日起施行）第四十八条")),
    FINE_NOT_CHANGED(rule(
            "A fine is stated where a penalty of the inspectorate is changed, and nowhere else.",
            "变更监察处罚的须填写变更后的罚款，其他情形不得填写。",
            ReconsiderationRefusal.LAW + "第二十八条；" + ReconsiderationRefusal.SUITS + "第五十四条")),
    NO_SUCH_RECONSIDERATION(
            rule("{0} is no reconsideration of the region.", "{0} 不是本地区的行政复议案件。", ReconsiderationRefusal.SUITS)),
    DECISION_CARRIED_OUT(conflict(
            "By the decision the penalty of the case was set aside or changed; it stands.",
            "监察案件的处罚已据此撤销或者变更，该决定不得撤销登记。",
            ReconsiderationRefusal.LAW + "第三十一条、第三十二条；" + ReconsiderationRefusal.SUITS + "第六十五条")),
    SUIT_ANSWERED(conflict("It was answered on {0}.", "已于 {0} 提交答辩状。", ReconsiderationRefusal.SUITS + "第四十三条")),
    STILL_OPEN_TO_APPEAL(conflict(
            "The judgment can be appealed against until {0}; it takes effect after that day.",
            "上诉期限至 {0}，期满未上诉的裁判方才生效。", ReconsiderationRefusal.SUITS + "第五十八条")),
    NO_SUCH_INSTANCE(rule(
            "There is no {0} instance after the {1} one.", "{1} 审之后没有 {0} 审。", ReconsiderationRefusal.SUITS + "第五十八条"));

    private static final String LAW = "《行政复议法》（1999）";
    private static final String SUITS = "《行政诉讼法》（1989）";

    private final Reason reason;

    ReconsiderationRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
