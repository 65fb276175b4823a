package org.ganlao.gateway.refusal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Writes what was counted every few seconds, and tells it. While the database is away, counts wait. */
@ApplicationScoped
public class KeepRefusals {

    private static final Logger LOG = Logger.getLogger(KeepRefusals.class);

    private final CountRefusals counts;
    private final RefusalRepository repository;

    KeepRefusals(CountRefusals counts, RefusalRepository repository) {
        this.counts = counts;
        this.repository = repository;
    }

    void stop(@Observes ShutdownEvent stopping) {
        write();
    }

    @Scheduled(
            identity = "refusals-write",
            every = "{ganlao.refusals.write-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        Map<RefusalKey, RefusalTally> taken = counts.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> repository.add(taken));
        } catch (RuntimeException away) {
            counts.putBack(taken);
            LOG.warnf("counts of refused requests wait: %s", away);
        }
    }

    /** By program, service and rule, on this day and later; the most frequent first. */
    public List<RefusedRequests> since(LocalDate day) {
        return repository.since(day);
    }

    /** Days before this one are over. */
    @Transactional
    public void forget(LocalDate before) {
        repository.forget(before);
    }
}
