package org.ganlao.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.ganlao.platform.database.DatabaseFailure;
import org.jboss.logging.Logger;

/** The background work: chains what was committed, one instance at a time, and anchors the head. */
@ApplicationScoped
class ChainWriter {

    private static final Logger LOG = Logger.getLogger(ChainWriter.class);

    private final AuditChain chain;
    private final HeadAnchor anchor;
    private final Backlog backlog;

    /** The last head that this instance gave to Kafka. */
    private ChainHead anchored = ChainHead.BEFORE_THE_FIRST;

    ChainWriter(AuditChain chain, HeadAnchor anchor, Backlog backlog) {
        this.chain = chain;
        this.anchor = anchor;
        this.backlog = backlog;
    }

    void watch(@Observes StartupEvent start, MeterRegistry metrics) {
        Gauge.builder("ganlao.audit.unchained", backlog, Backlog::entries)
                .description("Audit entries that wait to be chained")
                .register(metrics);
        Gauge.builder("ganlao.audit.chain.lag", backlog, Backlog::lagInSeconds)
                .description("Age of the oldest audit entry that waits to be chained")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(
            identity = "audit-chain",
            every = "${ganlao.audit.chain-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void chain() {
        try {
            int chained;
            do {
                chained = chain.extend();
            } while (chained == AuditChain.BATCH);
        } catch (DatabaseFailure e) {
            LOG.warnf("Audit entries wait to be chained: %s", e.getMessage());
        }
    }

    /**
     * A head follows the one that was anchored before, or is not anchored: else a forger would only have to wait for the
     * next one.
     */
    @Scheduled(
            identity = "audit-anchor",
            every = "${ganlao.audit.anchor-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void anchor() {
        try {
            ChainHead head = chain.head();
            if (head.equals(anchored)) {
                return;
            }
            Optional<ChainHead> last = anchor.last();
            if (last.isPresent() && !chain.holds(last.get())) {
                LOG.errorf(
                        "The audit chain does not hold the anchored head %d any more: verify it",
                        last.get().seq());
                return;
            }
            if (!chain.holds(head)) {
                return; // it was replaced while we looked
            }
            anchor.publish(head);
            anchored = head;
        } catch (AnchorUnavailable | DatabaseFailure e) {
            LOG.warnf("The audit head could not be anchored and will be tried again: %s", e.getMessage());
        }
    }
}
