package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Shows webhooks to their owner, while the region is still the owner's, and to supervisors of the region. */
@Singleton
class ReadWebhooks {

    private final WebhookRepository repository;
    private final RegionScope scope;
    private final Caller caller;

    ReadWebhooks(WebhookRepository repository, RegionScope scope, Caller caller) {
        this.repository = repository;
        this.scope = scope;
        this.caller = caller;
    }

    Page<WebhookView> list(Paging paging) {
        Optional<String> owner = caller.has("supervisor") ? Optional.empty() : Optional.of(caller.subject());
        return repository.page(owner, scope.covered(), paging).map(webhook -> WebhookView.of(webhook, null));
    }

    WebhookView one(UUID id) {
        return WebhookView.of(visible(repository.find(id)), null);
    }

    Page<DeliveryView> deliveries(UUID id, Paging paging) {
        visible(repository.find(id));
        return repository.deliveries(id, paging);
    }

    Webhook visible(Optional<Webhook> found) {
        return found.filter(webhook -> scope.covers(webhook.wish().region()))
                .filter(webhook -> webhook.wish().owner().equals(caller.subject()) || caller.has("supervisor"))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }
}
