package org.ganlao.socialinsurance.arrears.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an order to pay, or its annulment, is refused. */
public enum ArrearsRefusal implements ReasonedRefusal {
    NOTHING_OVERDUE(rule(
            "Nothing of this employer is overdue that no order asks for yet.",
            "该单位没有尚未责令缴纳的逾期欠费。",
            ArrearsRefusal.REGULATION)),
    TIME_LIMIT_PAST(
            rule("A time limit ends after the day of the order, {0}.", "缴纳期限须晚于下达之日 {0}。", ArrearsRefusal.REGULATION)),
    ISSUED_BY_THE_SAME_PERSON(conflict(
            "You issued this order yourself; another person has to annul it.",
            "该限期缴纳通知由您本人下达，须由他人撤销。",
            "《社会保险经办机构内部控制暂行办法》（劳社部发〔2007〕2号）：不相容岗位分离"));

    private static final String REGULATION = "《社会保险费征缴暂行条例》（国务院令第259号）第十三条";

    private final Reason reason;

    ArrearsRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
