package org.ganlao.gateway.plan.oversight.exchange;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a system is not registered. */
public enum ExchangeRefusal implements ReasonedRefusal {
    NOT_THE_OFFICE_OF_SYSTEMS(403, "Only the unit {0} registers systems.", "只有 {0} 可以登记交换系统。"),
    UNKNOWN_FACT(422, "No service tells a fact {0}.", "没有服务报送 {0}。"),
    INTERVAL_TOO_SHORT(422, "A system may be silent for an hour at least.", "报送间隔不得短于一小时。"),
    SYSTEM_REGISTERED(409, "{0} is registered for {1} already, as {2}.", "{0} 已在 {1} 登记，编号 {2}。"),
    SYSTEM_ENDED(409, "Its registration has ended.", "该系统的登记已终止。");

    private final Reason reason;

    ExchangeRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "赣劳社办[2007]6号第二十六项：信息化建设与信息网络连接");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
