package org.ganlao.gateway.plan.webhook.domain;

/** Whether messages are sent. */
public enum WebhookState {
    ACTIVE,

    /** Too many attempts in a row failed; somebody has to see to it. */
    DISABLED,

    ENDED
}
