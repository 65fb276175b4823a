package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Term;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Begins a reconciliation with one service or with all. */
@ApplicationScoped
class StartReconciliation {

    private static final int MOST_WAITING = 5;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Catalogue catalogue;
    private final ReconciliationRepository repository;
    private final Jobs jobs;
    private final Audit audit;
    private final Caller caller;
    private final Plans plans;
    private final RegionTree tree;
    private final RegionScope scope;
    private final BusinessClock today;
    private final Clock clock;

    StartReconciliation(
            Catalogue catalogue,
            ReconciliationRepository repository,
            Jobs jobs,
            Audit audit,
            Caller caller,
            Plans plans,
            RegionTree tree,
            RegionScope scope,
            BusinessClock today,
            Clock clock) {
        this.catalogue = catalogue;
        this.repository = repository;
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
        this.plans = plans;
        this.tree = tree;
        this.scope = scope;
        this.today = today;
        this.clock = clock;
    }

    /** @param request each part null for all */
    @Transactional
    List<ReconciliationView> start(ReconciliationRequest request) {
        Span span = span(request);
        scope.requireWrite(
                span.region() == null ? tree.all(today.today()).get(0).code() : span.region());
        List<String> domains = domains(request, span);
        Origin origin = new Origin(caller.client(), request.sourceRef());
        origin.requireUnused(repository.user(origin));
        domains.forEach(this::requireFewWaiting);
        return domains.stream()
                .map(domain -> {
                    UUID id = UUID.randomUUID();
                    jobs.submit(id, Reconcile.KIND, new Reconcile.Input(domain, span), null);
                    ReconciliationView begun = begin(id, domain, caller.subject(), origin, span);
                    audit.record("reconciliation.started", "reconciliation", id.toString(), Map.of("domain", domain));
                    return begun;
                })
                .toList();
    }

    /** Once a day, whoever looks first; once more whenever that failed. */
    @Transactional
    void due(String domain, LocalDate day) {
        if (repository.takeDay(domain, day)) {
            UUID id = jobs.submitDue(
                    Reconcile.KIND,
                    new Reconcile.Input(domain, Span.WHOLE),
                    tree.all(day).get(0).code());
            begin(id, domain, ReconciliationRepository.SCHEDULE, null, Span.WHOLE);
            repository.begun(domain, day, id);
        }
    }

    /** Each reads a service's tables and feed from end to end. */
    private void requireFewWaiting(String domain) {
        long waiting = repository.waiting(domain, clock.instant().minus(LONGEST));
        if (waiting >= MOST_WAITING) {
            throw new Rejection(ReconciliationRefusal.RECONCILIATIONS_WAITING, domain, waiting);
        }
    }

    private ReconciliationView begin(UUID id, String domain, String by, Origin origin, Span span) {
        repository.begin(id, domain, by, origin, span, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return repository.find(id).orElseThrow();
    }

    private Span span(ReconciliationRequest request) {
        Set<String> measures = request.indicator() == null
                ? null
                : plans.indicator(request.indicator())
                        .allTerms()
                        .map(Term::measure)
                        .collect(Collectors.toUnmodifiableSet());
        if (request.region() != null) {
            tree.find(request.region(), today.today());
        }
        return new Span(
                request.indicator(),
                measures,
                request.region(),
                request.region() == null ? null : tree.codesWithin(request.region()),
                request.month());
    }

    /** An indicator may take measures of several domains; those that it takes none of are left alone. */
    private List<String> domains(ReconciliationRequest request, Span span) {
        String domain = request.domain();
        if (domain != null && !catalogue.domains().contains(domain)) {
            throw new Rejection(CommonRefusal.UNKNOWN_CODE, domain, String.join(", ", catalogue.domains()))
                    .at("/domain");
        }
        return catalogue.domains().stream()
                .filter(one -> domain == null || domain.equals(one))
                .filter(one -> span.measures() == null
                        || span.measures().stream()
                                .anyMatch(measure -> catalogue
                                        .measures()
                                        .get(measure)
                                        .domain()
                                        .equals(one)))
                .toList();
    }
}
