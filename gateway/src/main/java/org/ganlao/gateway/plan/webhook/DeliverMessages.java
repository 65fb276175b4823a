package org.ganlao.gateway.plan.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.ganlao.gateway.plan.stream.MessageRepository;
import org.ganlao.gateway.plan.webhook.WebhookRepository.Taken;
import org.jboss.logging.Logger;

/**
 * Sends what is due: each webhook is served by one worker of one instance at a time, message after message. A worker that
 * dies leaves a lease that ends.
 */
@ApplicationScoped
class DeliverMessages {

    private static final Logger LOG = Logger.getLogger(DeliverMessages.class);

    private final WebhookRepository repository;
    private final MessageRepository messages;
    private final DeliverNext next;
    private final WebhookConfig config;
    private final Clock clock;
    private final ExecutorService workers;
    private final Semaphore idle;

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
        this.workers = Executors.newFixedThreadPool(config.couriers(), work -> {
            Thread thread = new Thread(work, "webhook-courier");
            thread.setDaemon(true);
            return thread;
        });
        this.idle = new Semaphore(config.couriers());
    }

    void stop(@Observes ShutdownEvent stopping) {
        workers.shutdownNow();
    }

    @Scheduled(identity = "webhook-delivery", every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        long last = messages.lastId();
        while (idle.tryAcquire()) {
            Optional<Taken> taken = repository.take(clock.instant(), next.leaseEnd(), last);
            if (taken.isEmpty()) {
                idle.release();
                return;
            }
            workers.execute(() -> serve(taken.get()));
        }
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
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = next.deliver(taken);
            }
            repository.release(taken);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Nothing is sent to webhook %s for now: %s",
                    taken.webhook().wish().id(), e);
        } finally {
            idle.release();
        }
    }
}
