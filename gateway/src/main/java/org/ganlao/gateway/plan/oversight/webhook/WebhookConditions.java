package org.ganlao.gateway.plan.oversight.webhook;

import java.util.Map;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition.Condition;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;

/** What an alert tells of a webhook. */
final class WebhookConditions {

    private WebhookConditions() {}

    /** With whose it is and where it sends to, but no more of the address than its host. */
    static Condition of(Webhook webhook, String detail, String value) {
        return new Condition(
                webhook.wish().id().toString(),
                webhook.wish().region(),
                Map.of(
                        "owner",
                        webhook.wish().owner(),
                        "host",
                        webhook.wish().address().getHost(),
                        detail,
                        value));
    }
}
