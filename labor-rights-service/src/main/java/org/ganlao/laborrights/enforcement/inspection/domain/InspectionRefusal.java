package org.ganlao.laborrights.enforcement.inspection.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a complaint case, or a change of one, is refused. */
public enum InspectionRefusal implements ReasonedRefusal {
    ACCEPTED_BEFORE_RECEIPT(
            rule("The complaint was received on {0} only.", "受理日期早于收到举报投诉的日期 {0}。", InspectionRefusal.ORDER_25)),
    COMPLAINT_COUNTED(conflict(
            "An alike complaint about the employer of {0} is registered already; another one is stated to be another.",
            "该单位 {0} 同一渠道、同一事项的举报投诉已登记；确系另一件的，须注明。", InspectionRefusal.ORDER_25)),
    CASE_CLOSED(conflict("The case was closed on {0} already.", "该案件已于 {0} 结案。", InspectionRefusal.REGULATION)),
    CLOSED_BEFORE_ACCEPTANCE(
            rule("The case was accepted on {0} only.", "结案日期早于受理日期 {0}。", InspectionRefusal.REGULATION));

    private static final String REGULATION = "《劳动保障监察条例》（国务院令第423号）第十七条";
    private static final String ORDER_25 = "《关于实施〈劳动保障监察条例〉若干规定》（劳动和社会保障部令第25号）第十八条";

    private final Reason reason;

    InspectionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
