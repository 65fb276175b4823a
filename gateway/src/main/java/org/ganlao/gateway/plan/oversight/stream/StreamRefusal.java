package org.ganlao.gateway.plan.oversight.stream;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why nobody is listened to. */
enum StreamRefusal implements ReasonedRefusal {
    STREAM_POSITION_UNREADABLE(
            400,
            "{0} is no id of this stream; send the last id that was received, or none.",
            "{0} 不是本消息流的编号，请发送最后收到的编号，或不发送。",
            "HTML Living Standard §9.2.4: Last-Event-ID"),
    TOO_MANY_LISTENERS(
            503, "{0} clients listen already; come again later.", "已有 {0} 个客户端在收听，请稍后再试。", "RFC 9110 §15.6.4");

    private final Reason reason;

    StreamRefusal(int status, String en, String zh, String source) {
        this.reason = new Reason(status, en, zh, source);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
