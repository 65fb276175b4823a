package org.ganlao.gateway.plan.oversight.reconciliation;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a reconciliation is not begun. */
enum ReconciliationRefusal implements ReasonedRefusal {
    RECONCILIATIONS_WAITING(409, "{0} has {1} reconciliations that have not ended yet.", "{0} 尚有 {1} 次对账未结束。");

    private final Reason reason;

    ReconciliationRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao reconciliation");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
