package org.ganlao.gateway.plan.figure.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Takes what the statistics bureau has, and what our unit of statistics says to it. Locks: the place of the figure. */
@ApplicationScoped
class TakeBureauFigure {

    private final Plans plans;
    private final BureauFigureRepository repository;
    private final RegionTree tree;
    private final RegionScope scope;
    private final TransactionLock lock;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock today;
    private final Clock clock;

    TakeBureauFigure(
            Plans plans,
            BureauFigureRepository repository,
            RegionTree tree,
            RegionScope scope,
            TransactionLock lock,
            Caller caller,
            Audit audit,
            BusinessClock today,
            Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.tree = tree;
        this.scope = scope;
        this.lock = lock;
        this.caller = caller;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /** Refuses what the request alone shows. */
    void check(BureauFigureRequest request) {
        Plan plan = plans.plan(request.plan());
        int decimals = plans.indicator(request.indicator()).unit().decimals();
        if (request.value().stripTrailingZeros().scale() > decimals) {
            throw new Rejection(ComparisonRefusal.FIGURE_TOO_FINE, request.indicator(), decimals).at("/value");
        }
        YearMonth month = plans.month(plan, request.month().toString());
        if (month.isAfter(YearMonth.from(today.today()))) {
            throw new Rejection(ComparisonRefusal.MONTH_IN_FUTURE, month).at("/month");
        }
        tree.find(request.region(), month.atEndOfMonth());
        scope.requireWrite(request.region());
    }

    @Transactional
    BureauFigure take(BureauFigureRequest request) {
        check(request);
        lock.hold("bureau figure %s %s %s %s"
                .formatted(request.plan(), request.indicator(), request.region(), request.month()));
        BureauFigure figure = new BureauFigure(
                UUID.randomUUID(),
                request.plan(),
                request.indicator(),
                request.region(),
                request.month(),
                request.value(),
                request.publication(),
                request.note(),
                repository.moment(request.plan(), request.indicator(), request.region(), request.month(), now()),
                null,
                null,
                null);
        repository.take(figure, new Origin(caller.client(), request.sourceRef()), caller.subject());
        audit.record(
                "bureau-figure.taken",
                "bureau-figure",
                figure.id().toString(),
                Map.of("indicator", figure.indicator(), "region", figure.region()));
        return figure;
    }

    @Transactional
    BureauFigure explain(UUID id, ExplanationRequest request) {
        BureauFigure figure = repository.find(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        String statistics = plans.plan(figure.plan()).units().statistics();
        scope.requireWrite(figure.region());
        if (!caller.unit().equals(Optional.of(statistics))) {
            throw new Rejection(ComparisonRefusal.EXPLAINED_BY_STATISTICS, statistics);
        }
        if (figure.knownTo() != null) {
            throw new Rejection(ComparisonRefusal.FIGURE_REPLACED);
        }
        repository.explain(
                id, request.explanation(), new Origin(caller.client(), request.sourceRef()), caller.subject(), now());
        audit.record("bureau-figure.explained", "bureau-figure", id.toString(), Map.of());
        return repository.find(id).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
