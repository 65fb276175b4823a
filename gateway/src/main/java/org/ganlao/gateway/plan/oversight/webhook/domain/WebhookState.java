package org.ganlao.gateway.plan.oversight.webhook.domain;

/** Whether messages are sent. */
public enum WebhookState {
    ACTIVE,

    /** Too many attempts in a row failed; somebody has to see to it. */
    DISABLED,

    ENDED
}
