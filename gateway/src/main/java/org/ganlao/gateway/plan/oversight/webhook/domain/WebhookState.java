package org.ganlao.gateway.plan.oversight.webhook.domain;

/** Whether messages are sent. */
public enum WebhookState {
    ACTIVE,

    /** Too many attempts in a row failed; somebody has to see to it. */
    DISABLED,

    /** Its owner has not shown for long that the region is still the owner's, or has shown that it is not. */
    LAPSED,

    ENDED
}
