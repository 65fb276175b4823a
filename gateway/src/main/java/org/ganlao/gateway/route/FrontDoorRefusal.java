package org.ganlao.gateway.route;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the front door tells when a service gave no answer, by its own fault or by the caller's. {@code {0}}: the service, by its name in the public path. */
enum FrontDoorRefusal implements ReasonedRefusal {
    REQUEST_TIMEOUT(
            408,
            "The body of the request did not arrive in time. Whether anything of it was carried out is not known.",
            "请求正文未在规定时间内传完，所请求的操作是否已执行无法确定。",
            "RFC 9110 §15.5.9"),
    BAD_GATEWAY(
            502,
            "The service {0} broke off or answered what is no answer. Whether it did what was asked is not known.",
            "服务 {0} 中断了连接或返回了无法识别的内容，所请求的操作是否已执行无法确定。",
            "RFC 9110 §15.6.3"),
    SERVICE_UNAVAILABLE(
            503, "The service {0} does not answer. Retry later.", "服务 {0} 暂时无响应，请稍后再试。", "RFC 9110 §15.6.4"),
    GATEWAY_TIMEOUT(
            504,
            "The service {0} did not answer in time. Whether it did what was asked is not known.",
            "服务 {0} 未在规定时间内答复，所请求的操作是否已执行无法确定。",
            "RFC 9110 §15.6.5");

    private final Reason reason;

    FrontDoorRefusal(int status, String en, String zh, String source) {
        this.reason = new Reason(status, en, zh, source);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
