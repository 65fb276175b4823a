package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.counting.total.TotalsRepository;
import org.ganlao.gateway.plan.oversight.reconciliation.ServiceCounts.Counted;
import org.ganlao.gateway.plan.oversight.reconciliation.ServiceCounts.UnansweredException;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Measure;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.record.TransactionLock;

/**
 * Asks the service, waits until everything that it counted has been read, and compares with the totals as they were
 * known when it counted. A fact that was being recorded at that very moment may make a difference that is none, so a
 * difference is asked about again before it is believed.
 */
@ApplicationScoped
class Reconcile implements JobHandler {

    static final String KIND = "reconciliation";

    private static final String STORED = "stored";
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Catalogue catalogue;
    private final ServiceCounts services;
    private final FreshnessRepository freshness;
    private final TotalsRepository totals;
    private final ReconciliationRepository repository;
    private final NameFacts names;
    private final LiveMessages messages;
    private final TransactionLock lock;
    private final ReconciliationConfig config;
    private final Clock clock;

    Reconcile(
            Catalogue catalogue,
            ServiceCounts services,
            FreshnessRepository freshness,
            TotalsRepository totals,
            ReconciliationRepository repository,
            NameFacts names,
            LiveMessages messages,
            TransactionLock lock,
            ReconciliationConfig config,
            Clock clock) {
        this.catalogue = catalogue;
        this.services = services;
        this.freshness = freshness;
        this.totals = totals;
        this.repository = repository;
        this.names = names;
        this.messages = messages;
        this.lock = lock;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param domain whose service is asked
     * @param span which part of it is compared
     */
    record Input(String domain, Span span) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        if (job.mark().equals(Optional.of(STORED))) {
            return outcome(job.id());
        }
        Input input = job.input(Input.class);
        String domain = input.domain();
        Span span = input.span() == null ? Span.WHOLE : input.span();
        Set<String> measures = catalogue.measures().values().stream()
                .filter(measure -> measure.domain().equals(domain))
                .map(Measure::id)
                .filter(measure -> span.measures() == null || span.measures().contains(measure))
                .collect(Collectors.toUnmodifiableSet());
        try {
            Counted counted = null;
            Comparison comparison = null;
            for (int attempt = 0;
                    attempt < config.attempts() && (comparison == null || !comparison.isEqual());
                    attempt++) {
                counted = services.ask(domain, measures);
                await(job, domain, counted.position());
                comparison =
                        Comparison.of(within(span, counted.cells()), within(span, told(measures, counted.countedAt())));
            }
            if (!comparison.isEqual()) {
                names.name(job, domain, counted.position());
            }
            return end(job, domain, counted.position(), comparison);
        } catch (UnansweredException e) {
            return fail(job, e.getMessage());
        }
    }

    private void await(JobRun job, String domain, long position) {
        Instant end = clock.instant().plus(config.readWithin());
        while (freshness.positionReached(domain) < position) {
            job.step(() -> new Progress("waiting", 0, 0));
            if (clock.instant().isAfter(end)) {
                throw new UnansweredException("the gateway has not read up to position " + position + " of " + domain
                        + " within " + config.readWithin());
            }
            pause();
        }
    }

    private static Map<Cell, BigDecimal> within(Span span, Map<Cell, BigDecimal> cells) {
        return cells.entrySet().stream()
                .filter(cell -> span.covers(cell.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Cell, BigDecimal> told(Set<String> wanted, Instant asOf) {
        Map<Cell, BigDecimal> cells = new HashMap<>();
        totals.cells(asOf).stream()
                .filter(total -> wanted.contains(total.measure()))
                .forEach(total -> cells.put(new Cell(total.measure(), total.region(), total.month()), total.value()));
        return cells;
    }

    private JobOutcome end(JobRun job, String domain, long position, Comparison comparison) {
        int found = comparison.differences().size();
        store(job, () -> {
            lock.hold("reconciliation " + domain);
            repository.end(job.id(), position, comparison, clock.instant());
            messages.tell(
                    "reconciliation.ended",
                    job.id().toString(),
                    Map.of("domain", domain, "cells", comparison.cells(), "differences", found));
        });
        return compared(comparison.cells(), found);
    }

    private JobOutcome fail(JobRun job, String reason) {
        store(job, () -> repository.fail(job.id(), reason, clock.instant()));
        return failed(reason);
    }

    /** Of a run that died behind its last step. */
    private JobOutcome outcome(UUID id) {
        ReconciliationView stored = repository.find(id).orElseThrow();
        return stored.reason() == null
                ? compared(stored.cells(), stored.differences().size())
                : failed(stored.reason());
    }

    private static JobOutcome compared(long cells, int differences) {
        return differences == 0
                ? JobOutcome.succeeded("%d 个单元全部一致".formatted(cells), "All %d cells agree".formatted(cells))
                : JobOutcome.partiallySucceeded(
                        "%d 个单元中有 %d 处不同".formatted(cells, differences),
                        "%d of %d cells differ".formatted(differences, cells));
    }

    private static JobOutcome failed(String reason) {
        return JobOutcome.failed("对账未完成：" + reason, "Not reconciled: " + reason);
    }

    private static void store(JobRun job, Runnable outcome) {
        job.step(() -> {
            outcome.run();
            return new Progress(STORED, 1, 0);
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnansweredException("interrupted");
        }
    }
}
