package org.ganlao.socialinsurance.collection.reminder.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a round of reminders is refused. */
public enum ReminderRefusal implements ReasonedRefusal {
    REMINDED_MONTH_AHEAD(rule(
            "{0} has not begun, and nothing of it is overdue.",
            "{0} 尚未开始，无逾期欠费可催缴。", "《社会保险费征缴暂行条例》（国务院令第259号）第十条、第十三条")),
    DECLARATION_NOT_OVERDUE(rule(
            "The wages of {0} may be stated up to {1}.",
            "{0} 年度工资申报截止日为 {1}，尚未逾期。", "《社会保险费征缴暂行条例》（国务院令第259号）第十条；《社会保险费申报缴纳管理暂行办法》（劳动和社会保障部令第2号）第三条"));

    private final Reason reason;

    ReminderRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
