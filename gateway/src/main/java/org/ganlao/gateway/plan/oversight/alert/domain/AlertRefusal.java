package org.ganlao.gateway.plan.oversight.alert.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an alert stays as it is. */
public enum AlertRefusal implements ReasonedRefusal {
    ALERT_NOT_RAISED("The alert is not raised yet.", "该预警尚未发出。"),
    ALERT_ACKNOWLEDGED("{0} has acknowledged the alert already.", "{0} 已确认该预警。"),
    ALERT_CLEARED("The alert is over; a new one is raised when the condition holds again.", "该预警已解除；情形再次出现时另行预警。");

    private final Reason reason;

    AlertRefusal(String en, String zh) {
        this.reason = Reason.conflict(en, zh, "Ganlao alerts: life of an alert (docs/states.md)");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
