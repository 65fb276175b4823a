package org.ganlao.gateway.plan.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Begins a reconciliation with one service or with all. */
@ApplicationScoped
class StartReconciliation {

    private final Catalogue catalogue;
    private final ReconciliationRepository repository;
    private final Jobs jobs;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    StartReconciliation(
            Catalogue catalogue,
            ReconciliationRepository repository,
            Jobs jobs,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.catalogue = catalogue;
        this.repository = repository;
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param domain null for all */
    @Transactional
    List<ReconciliationView> start(String domain) {
        if (domain != null && !catalogue.domains().contains(domain)) {
            throw new Rejection(CommonRefusal.UNKNOWN_CODE, domain, String.join(", ", catalogue.domains()))
                    .at("/domain");
        }
        List<String> domains = domain == null ? catalogue.domains() : List.of(domain);
        return domains.stream().map(this::startOne).toList();
    }

    private ReconciliationView startOne(String domain) {
        UUID id = UUID.randomUUID();
        repository.begin(id, domain, caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        jobs.submit(id, Reconcile.KIND, new Reconcile.Input(domain), null);
        audit.record("reconciliation.started", "reconciliation", id.toString(), Map.of("domain", domain));
        return repository.find(id).orElseThrow();
    }
}
