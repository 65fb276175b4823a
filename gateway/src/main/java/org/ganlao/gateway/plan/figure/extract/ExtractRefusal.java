package org.ganlao.gateway.plan.figure.extract;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why readings are not extracted. */
public enum ExtractRefusal implements ReasonedRefusal {
    NO_MONTHS(422, "{1} comes before {0}.", "止月 {1} 早于起月 {0}。"),
    NO_REGION(403, "Your token names no region whose readings you may see.", "您的令牌没有可查看读数的地区。"),
    TOO_MANY_EXTRACTS(
            409,
            "You have {0} extracts that have not expired. Delete one that is no longer needed.",
            "您有 {0} 份尚未过期的抽取，请先删除不再需要的。");

    private final Reason reason;

    ExtractRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao analytics: extracts");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
