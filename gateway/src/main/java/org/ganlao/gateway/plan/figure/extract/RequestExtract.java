package org.ganlao.gateway.plan.figure.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.region.RegionTree;

/** Takes the request for an extract; a job writes it. Nobody gets readings from outside the own region. */
@ApplicationScoped
class RequestExtract {

    private final Plans plans;
    private final ExtractRepository repository;
    private final ExtractConfig config;
    private final RegionTree tree;
    private final RegionScope scope;
    private final Caller caller;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    RequestExtract(
            Plans plans,
            ExtractRepository repository,
            ExtractConfig config,
            RegionTree tree,
            RegionScope scope,
            Caller caller,
            Jobs jobs,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.config = config;
        this.tree = tree;
        this.scope = scope;
        this.caller = caller;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    UUID request(ExtractRequest request) {
        Plan plan = plans.plan(request.plan());
        List<String> measures = request.measures().stream()
                .distinct()
                .map(measure -> plans.measure(measure).id())
                .sorted()
                .toList();
        List<YearMonth> months = months(plan, request);
        List<String> regions = regions(plan, request.region());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repository.oneAtATime(caller.subject());
        origin.requireUnused(repository.user(origin));
        int open = repository.of(caller.subject(), now).size();
        if (open >= config.most()) {
            throw new Rejection(ExtractRefusal.TOO_MANY_EXTRACTS, open);
        }
        Extract extract = new Extract(
                UUID.randomUUID(),
                origin,
                plan.id(),
                measures,
                regions,
                months,
                request.format(),
                now,
                caller.subject(),
                now,
                now.plus(config.kept()),
                true);
        repository.insert(extract);
        jobs.submit(extract.id(), WriteExtract.KIND, new WriteExtract.Input(extract.id()), null);
        audit.record(
                "extract.requested",
                "reading-extract",
                extract.id().toString(),
                Map.of("plan", plan.id(), "regions", regions, "measures", measures.size(), "months", months.size()));
        return extract.id();
    }

    private List<YearMonth> months(Plan plan, ExtractRequest request) {
        YearMonth since = plans.month(plan, request.since().toString());
        YearMonth until = plans.month(plan, request.until().toString());
        if (until.isBefore(since)) {
            throw new Rejection(ExtractRefusal.NO_MONTHS, since, until).at("/until");
        }
        return Stream.iterate(since, month -> !month.isAfter(until), month -> month.plusMonths(1))
                .toList();
    }

    private List<String> regions(Plan plan, String region) {
        if (region != null) {
            tree.find(region, plan.lastDay());
            scope.requireWrite(region);
            return List.of(region);
        }
        if (scope.roots().isEmpty()) {
            throw new Rejection(ExtractRefusal.NO_REGION);
        }
        return outermost(scope.roots().stream().sorted().toList());
    }

    /** Without those that lie within another one, so that no reading comes twice. */
    private List<String> outermost(List<String> roots) {
        return roots.stream()
                .filter(root -> roots.stream().noneMatch(other -> !other.equals(root) && tree.contains(other, root)))
                .toList();
    }
}
