package org.ganlao.gateway.plan.oversight.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import org.ganlao.gateway.plan.oversight.stream.MessageRepository;
import org.ganlao.gateway.plan.oversight.webhook.WebhookRepository.Taken;
import org.jboss.logging.Logger;

/**
 * Sends what is due: each webhook is served by one worker of one instance at a time, message after message, until its turn is
 * over and those that wait longer come first. A worker that dies leaves a lease that ends.
 */
@ApplicationScoped
class DeliverMessages {

    private static final Logger LOG = Logger.getLogger(DeliverMessages.class);

    private final WebhookRepository repository;
    private final MessageRepository messages;
    private final DeliverNext next;
    private final WebhookConfig config;
    private final Clock clock;
    private final Couriers couriers;

    DeliverMessages(
            WebhookRepository repository,
            MessageRepository messages,
            DeliverNext next,
            WebhookConfig config,
            Clock clock) {
        this.repository = repository;
        this.messages = messages;
        this.next = next;
        this.config = config;
        this.clock = clock;
        this.couriers = new Couriers(config.couriers());
    }

    void stop(@Observes ShutdownEvent stopping) {
        couriers.stop();
    }

    @Scheduled(identity = "webhook-delivery", every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        long last = messages.lastId();
        couriers.employ(() -> repository.take(clock.instant(), next.leaseEnd(), last), this::serve);
    }

    @Scheduled(identity = "webhook-log-prune", every = "1h", delayed = "5m")
    void prune() {
        repository.prune(clock.instant().minus(config.keepLog()));
    }

    private void serve(Taken taken) {
        try {
            if (taken.test()) {
                next.test(taken);
            }
            Instant end = clock.instant().plus(config.turn());
            boolean more = true;
            while (more
                    && clock.instant().isBefore(end)
                    && !Thread.currentThread().isInterrupted()) {
                more = next.deliver(taken);
            }
            repository.release(taken);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Nothing is sent to webhook %s for now: %s",
                    taken.webhook().wish().id(), e);
        }
    }
}
