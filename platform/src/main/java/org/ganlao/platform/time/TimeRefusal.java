package org.ganlao.platform.time;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What cannot be said of a date. */
public enum TimeRefusal implements ReasonedRefusal {
    WORKING_DAYS_UNKNOWN("The working days of {0} are not recorded yet.", "尚未录入 {0} 年的工作日安排。", "国务院办公厅关于部分节假日安排的通知");

    private final Reason reason;

    TimeRefusal(String en, String zh, String source) {
        this.reason = Reason.rule(en, zh, source);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
