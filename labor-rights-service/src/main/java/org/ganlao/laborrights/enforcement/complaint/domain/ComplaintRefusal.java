package org.ganlao.laborrights.enforcement.complaint.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a complaint, or what is done with it, is refused. */
public enum ComplaintRefusal implements ReasonedRefusal {
    COMPLAINT_DECIDED(conflict("The complaint is {0} already.", "该举报投诉已处理，状态为 {0}。", ComplaintRefusal.ORDER_25)),
    COMPLAINT_TAKEN_TWICE(conflict(
            "A complaint of this person about the employer and the subject was taken down on {0}; another one is stated to be another.",
            "该人 {0} 对同一单位、同一事项的举报投诉已登记；确系另一件的，须注明。", ComplaintRefusal.ORDER_25)),
    DECIDED_BEFORE_RECEIPT(
            rule("The complaint was received on {0} only.", "处理日期早于收到举报投诉的日期 {0}。", ComplaintRefusal.ORDER_25)),
    NOT_TIME_BARRED(rule(
            "By the days that the complaint states the violation can still be investigated.",
            "按所述违法行为日期，尚在查处时效内，不得以此为由不予受理。",
            "《劳动保障监察条例》（国务院令第423号）第二十条")),
    FORWARDED_BY_WHO_IS_IN_CHARGE(rule(
            "Only what another authority is in charge of is passed on to it.",
            "只有不属于本机构管辖的举报投诉才移送有权机关。",
            ComplaintRefusal.ORDER_25)),
    QUERY_CODE_MISTYPED(rule("The query code has a mistake in it.", "查询码有误，请核对。", ComplaintRefusal.ORDER_25));

    private static final String ORDER_25 = "《关于实施〈劳动保障监察条例〉若干规定》（劳动和社会保障部令第25号）第十八条";

    private final Reason reason;

    ComplaintRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
