package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;

/** Webhooks that have lapsed, or will soon unless their owners ask about them. */
@Singleton
class WebhookLapses implements AlertCondition {

    private final WebhookRepository repository;
    private final WebhookConfig config;

    WebhookLapses(WebhookRepository repository, WebhookConfig config) {
        this.repository = repository;
        this.config = config;
    }

    @Override
    public String rule() {
        return "webhook-lapses";
    }

    @Override
    public List<Condition> holding(Instant now) {
        return repository.lapsing(now.plus(config.warnBefore())).stream()
                .map(webhook -> WebhookConditions.of(
                        webhook,
                        "grantedUntil",
                        webhook.progress().grantedUntil().toString()))
                .toList();
    }
}
