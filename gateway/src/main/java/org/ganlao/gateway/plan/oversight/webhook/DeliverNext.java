package org.ganlao.gateway.plan.oversight.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.stream.LiveMessage;
import org.ganlao.gateway.plan.oversight.stream.MessageRepository;
import org.ganlao.gateway.plan.oversight.webhook.Courier.Outcome;
import org.ganlao.gateway.plan.oversight.webhook.WebhookRepository.Taken;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookState;
import org.ganlao.platform.region.RegionTree;
import org.jboss.logging.Logger;

/** Sends one message to one webhook and writes down what became of it. No transaction is open while it is sent. */
@Singleton
class DeliverNext {

    private static final Logger LOG = Logger.getLogger(DeliverNext.class);

    private static final int READ_AT_ONCE = 100;
    private static final String TEST = "webhook.test";

    private final WebhookRepository repository;
    private final MessageRepository messages;
    private final WebhookSecrets secrets;
    private final Courier courier;
    private final RegionTree tree;
    private final ObjectMapper json;
    private final WebhookConfig config;
    private final Clock clock;

    DeliverNext(
            WebhookRepository repository,
            MessageRepository messages,
            WebhookSecrets secrets,
            Courier courier,
            RegionTree tree,
            ObjectMapper json,
            WebhookConfig config,
            Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.secrets = secrets;
        this.courier = courier;
        this.tree = tree;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /** Longer than an attempt can take. */
    Instant leaseEnd() {
        return clock.instant().plus(config.answerWithin().multipliedBy(2)).plus(Duration.ofSeconds(30));
    }

    void test(Taken taken) {
        UUID id = taken.webhook().wish().id();
        Instant now = now();
        Outcome outcome = send(
                taken.webhook(),
                "test-" + UUID.randomUUID(),
                now,
                new LiveMessage(0, TEST, id.toString(), null, now, "{}"));
        QuarkusTransaction.requiringNew().run(() -> {
            repository.tested(id);
            repository.log(id, null, TEST, 1, now, outcome);
        });
    }

    /** @return whether to go on: false when all is sent, an attempt failed, or another worker holds the webhook */
    boolean deliver(Taken taken) {
        Optional<Webhook> held = QuarkusTransaction.requiringNew().call(() -> hold(taken));
        if (held.isEmpty() || held.get().state() != WebhookState.ACTIVE) {
            return false;
        }
        Webhook webhook = held.get();
        long position = webhook.progress().position();
        List<LiveMessage> behind = messages.behind(position, READ_AT_ONCE);
        long goneThrough = messages.goneThrough();
        if (position < goneThrough) {
            return send(taken, webhook, LiveMessage.gone(position, goneThrough, now()));
        }
        Optional<LiveMessage> due =
                behind.stream().filter(message -> concerns(webhook, message)).findFirst();
        if (due.isEmpty()) {
            if (!behind.isEmpty()) {
                repository.passOver(taken, behind.get(behind.size() - 1).id());
            }
            return behind.size() == READ_AT_ONCE;
        }
        return send(taken, webhook, due.get());
    }

    /** What has lapsed is not sent. */
    private Optional<Webhook> hold(Taken taken) {
        Optional<Webhook> held = repository.prolong(taken, leaseEnd());
        held.filter(webhook -> webhook.state() == WebhookState.ACTIVE).ifPresent(webhook -> {
            webhook.lapseIfDue(now());
            if (webhook.state() == WebhookState.LAPSED) {
                repository.update(webhook);
                LOG.infof(
                        "Webhook %s has lapsed: what its owner may is not known any more",
                        webhook.wish().id());
            }
        });
        return held;
    }

    private boolean send(Taken taken, Webhook webhook, LiveMessage message) {
        Instant now = now();
        Outcome outcome = send(webhook, Long.toString(message.id()), now, message);
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Webhook> still = repository.prolong(taken, leaseEnd());
            if (still.isEmpty() || still.get().state() == WebhookState.ENDED) {
                return false;
            }
            Webhook current = still.get();
            repository.log(
                    current.wish().id(),
                    message.id(),
                    message.kind(),
                    current.progress().failures() + 1,
                    now,
                    outcome);
            if (outcome.isDelivered()) {
                current.arrived(message.id(), now);
            } else {
                current.failed(now, config.retryAfter());
            }
            repository.update(current);
            return outcome.isDelivered();
        });
    }

    /** What cannot be signed or written is a failure like others: it is logged, tried again, and an alert in the end. */
    private Outcome send(Webhook webhook, String messageId, Instant now, LiveMessage message) {
        try {
            return post(webhook, messageId, now, message);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Nothing could be sent to webhook %s", webhook.wish().id());
            return new Outcome(null, "not sent: " + e.getClass().getSimpleName(), 0);
        }
    }

    private Outcome post(Webhook webhook, String messageId, Instant now, LiveMessage message) {
        UUID id = webhook.wish().id();
        URI address = webhook.wish().address();
        byte[] body = body(message);
        List<byte[]> valid = repository.secrets(id, now).stream()
                .map(kept -> secrets.open(id, kept))
                .toList();
        return courier.post(
                address,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "User-Agent",
                        "ganlao-webhook/1",
                        "Ganlao-Webhook",
                        id.toString(),
                        "Ganlao-Message",
                        messageId,
                        "Ganlao-Granted-Until",
                        webhook.progress()
                                .grantedUntil()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        "Ganlao-Signature",
                        Signature.of(now, body, valid)),
                body);
    }

    private boolean concerns(Webhook webhook, LiveMessage message) {
        Webhook.Wish wish = webhook.wish();
        return (wish.topics().isEmpty() || wish.topics().stream().anyMatch(topic -> isOf(topic, message)))
                && (message.region() == null || tree.contains(wish.region(), message.region()));
    }

    /** Whoever runs beside a newer instance meets topics that it does not know. */
    private static boolean isOf(String topic, LiveMessage message) {
        return message.kind().startsWith(topic.toLowerCase(Locale.ROOT) + ".");
    }

    private byte[] body(LiveMessage message) {
        try {
            return json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be written", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
