package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;

/** Webhooks that nothing is sent to any more because nothing arrived. */
@Singleton
class WebhookDisabled implements AlertCondition {

    private final WebhookRepository repository;

    WebhookDisabled(WebhookRepository repository) {
        this.repository = repository;
    }

    @Override
    public String rule() {
        return "webhook-disabled";
    }

    @Override
    public List<Condition> holding(Instant now) {
        return repository.disabled().stream()
                .map(webhook -> WebhookConditions.of(
                        webhook, "failures", Integer.toString(webhook.progress().failures())))
                .toList();
    }
}
