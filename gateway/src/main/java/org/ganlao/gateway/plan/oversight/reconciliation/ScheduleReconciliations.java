package org.ganlao.gateway.plan.oversight.reconciliation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/** Every business day each domain is reconciled once, by whichever instance comes first. */
@ApplicationScoped
class ScheduleReconciliations {

    private static final Logger LOG = Logger.getLogger(ScheduleReconciliations.class);

    private final Catalogue catalogue;
    private final StartReconciliation start;
    private final ReconciliationRepository repository;
    private final ReconciliationConfig config;
    private final BusinessClock today;
    private final Clock clock;

    ScheduleReconciliations(
            Catalogue catalogue,
            StartReconciliation start,
            ReconciliationRepository repository,
            ReconciliationConfig config,
            BusinessClock today,
            Clock clock) {
        this.catalogue = catalogue;
        this.start = start;
        this.repository = repository;
        this.config = config;
        this.today = today;
        this.clock = clock;
    }

    @Scheduled(
            identity = "reconciliation",
            every = "${ganlao.reconciliation.look-every:30m}",
            delayed = "5m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        catalogue.domains().forEach(this::begin);
    }

    @Scheduled(identity = "reconciliation-prune", every = "24h", delayed = "20m")
    void prune() {
        repository.prune(clock.instant().minus(config.keep()));
    }

    /** That one does not begin is no reason for the others not to. */
    private void begin(String domain) {
        try {
            start.due(domain, today.today());
        } catch (RuntimeException e) {
            LOG.warnf("No reconciliation of %s begins for now: %s", domain, e);
        }
    }
}
