package org.ganlao.gateway.plan.oversight.webhook.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why nothing is sent somewhere. */
public enum WebhookRefusal implements ReasonedRefusal {
    WEBHOOK_ADDRESS_INVALID(
            422,
            "{0} is no address to send to: https://host/path without user or fragment.",
            "{0} 不是可用的推送地址，应为不含用户信息和片段的 https://主机/路径。"),
    WEBHOOK_ADDRESS_UNKNOWN(422, "No host is known by the name {0}.", "找不到主机 {0}。"),
    WEBHOOK_ADDRESS_NOT_PUBLIC(
            422, "{0} leads to an address inside a network; nothing is sent there.", "{0} 指向内部网络地址，不予推送。"),
    TOO_MANY_WEBHOOKS(409, "{0} webhooks of yours are in use already.", "您已有 {0} 个推送订阅。"),
    WEBHOOK_SECRET_OF_ITS_OWNER(
            403, "Only who subscribed gets a new secret: it signs in our name.", "只有订阅者本人可以更换密钥：以其签名者即代表我方。"),
    WEBHOOK_OF_ITS_OWNER(
            403,
            "Only who subscribed does that; a supervisor of the region may end it.",
            "只有订阅者本人可以如此操作；本地区的监管人员可以终止。"),
    WEBHOOK_ACTIVE(409, "The webhook is active.", "该推送订阅正在使用。"),
    WEBHOOK_ENDED(409, "The webhook has ended.", "该推送订阅已终止。");

    private final Reason reason;

    WebhookRefusal(int status, String en, String zh) {
        this.reason = new Reason(status, en, zh, "Ganlao webhooks (gateway/docs/webhooks.md)");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
