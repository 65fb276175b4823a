package org.ganlao.platform.event;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a dead letter stays as it is. */
enum DeadLetterRefusal implements ReasonedRefusal {
    DEAD_LETTER_DECIDED(409, "The dead letter is {0} already, by {1}.", "该死信已由 {1} 处理（{0}）。"),
    DEAD_LETTER_STILL_FAILS(
            409,
            "Tried again, it still fails: {0}. Mend the cause first, or discard it with a reason.",
            "重试仍然失败：{0}。请先消除原因，或说明理由后作废。");

    private final Reason reason;

    DeadLetterRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao events: nothing is lost, a person decides");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
