package org.ganlao.gateway.plan.oversight.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.oversight.stream.MessageRepository;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookRefusal;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookState;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** What an owner asks for: that messages are sent, another secret, a test, to go on, to end. */
@ApplicationScoped
class WebhookOrders {

    private final WebhookRepository repository;
    private final ReadWebhooks webhooks;
    private final OwnersRights rights;
    private final MessageRepository messages;
    private final ReceiverAddress addresses;
    private final WebhookSecrets secrets;
    private final RegionScope scope;
    private final RegionTree tree;
    private final BusinessClock today;
    private final Caller caller;
    private final Audit audit;
    private final WebhookConfig config;
    private final Clock clock;

    WebhookOrders(
            WebhookRepository repository,
            ReadWebhooks webhooks,
            OwnersRights rights,
            MessageRepository messages,
            ReceiverAddress addresses,
            WebhookSecrets secrets,
            RegionScope scope,
            RegionTree tree,
            BusinessClock today,
            Caller caller,
            Audit audit,
            WebhookConfig config,
            Clock clock) {
        this.repository = repository;
        this.webhooks = webhooks;
        this.rights = rights;
        this.messages = messages;
        this.addresses = addresses;
        this.secrets = secrets;
        this.scope = scope;
        this.tree = tree;
        this.today = today;
        this.caller = caller;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** The same again is the webhook that there is, without its secret; something else under its {@code sourceRef} is refused. */
    @Transactional
    WebhookView subscribe(WebhookRequest request) {
        Optional<Webhook> known = repository.ofSource(caller.subject(), request.sourceRef());
        URI address = addresses.parse(request.address());
        if (known.isPresent()) {
            return again(known.get(), address, request);
        }
        addresses.resolve(address);
        tree.find(request.region(), today.today());
        scope.requireWrite(request.region());
        if (repository.countOf(caller.subject()) >= config.most()) {
            throw new Rejection(WebhookRefusal.TOO_MANY_WEBHOOKS, config.most());
        }
        Instant now = now();
        Webhook webhook = new Webhook(
                new Webhook.Wish(
                        UUID.randomUUID(),
                        caller.subject(),
                        request.sourceRef(),
                        address,
                        topics(request),
                        request.region(),
                        now),
                new Webhook.Progress(WebhookState.ACTIVE, messages.lastId(), 0, now, rights.until(), 1));
        String secret = secrets.make();
        repository.insert(webhook, secrets.seal(webhook.wish().id(), secret));
        note("subscribed", webhook);
        return WebhookView.of(webhook, secret);
    }

    private static WebhookView again(Webhook known, URI address, WebhookRequest request) {
        Webhook.Wish wish = known.wish();
        if (!wish.address().equals(address)
                || !wish.topics().equals(topics(request))
                || !wish.region().equals(request.region())) {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, request.sourceRef(), wish.id()).at("/sourceRef");
        }
        return WebhookView.of(known, null);
    }

    private static Set<String> topics(WebhookRequest request) {
        return request.topics().stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** A supervisor of the region sees a webhook, but who has its secret can send the receiver what we never said. */
    @Transactional
    WebhookView rotate(UUID id, String ifMatch) {
        Webhook webhook = own(id, WebhookRefusal.WEBHOOK_SECRET_OF_ITS_OWNER);
        Versions.requireMatch(ifMatch, webhook.progress().version());
        webhook.requireNotEnded();
        String secret = secrets.make();
        Instant now = now();
        repository.rotate(id, secrets.seal(id, secret), now, now.plus(config.formerSecret()));
        note("secret-rotated", webhook);
        return WebhookView.of(visible(id), secret);
    }

    @Transactional
    WebhookView test(UUID id) {
        Webhook webhook = own(id, WebhookRefusal.WEBHOOK_OF_ITS_OWNER);
        webhook.requireNotEnded();
        repository.wantTest(id);
        note("tested", webhook);
        return WebhookView.of(webhook, null);
    }

    @Transactional
    WebhookView enable(UUID id, String ifMatch) {
        own(id, WebhookRefusal.WEBHOOK_OF_ITS_OWNER);
        return change(id, ifMatch, "enabled", webhook -> webhook.enable(now(), rights.until()));
    }

    @Transactional
    WebhookView end(UUID id, String ifMatch) {
        return change(id, ifMatch, "ended", Webhook::end);
    }

    private WebhookView change(UUID id, String ifMatch, String deed, Consumer<Webhook> change) {
        Webhook webhook = visible(id);
        Versions.requireMatch(ifMatch, webhook.progress().version());
        change.accept(webhook);
        repository.update(webhook);
        note(deed, webhook);
        return WebhookView.of(webhook, null);
    }

    private Webhook visible(UUID id) {
        return webhooks.visible(repository.lock(id));
    }

    private Webhook own(UUID id, WebhookRefusal unless) {
        Webhook webhook = visible(id);
        if (!webhook.wish().owner().equals(caller.subject())) {
            throw new Rejection(unless);
        }
        return webhook;
    }

    private void note(String deed, Webhook webhook) {
        audit.record(
                "webhook." + deed,
                "webhook",
                webhook.wish().id().toString(),
                Map.of("host", webhook.wish().address().getHost()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
