package org.ganlao.laborrights.relation.signing.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a count of wage deductions is refused. */
public enum SigningRefusal implements ReasonedRefusal {
    COUNT_REPORTED_ALREADY(conflict(
            "The employer's count of {0} is reported; correct it.", "该单位 {0} 的扣除人数已上报，请更正原记录。", SigningRefusal.PLAN)),
    COUNTED_MONTH_NOT_OVER(rule("{0} is not over yet.", "{0} 尚未结束。", SigningRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》第十七项：劳动合同签订人数与税前工资扣除人数比对";

    private final Reason reason;

    SigningRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
