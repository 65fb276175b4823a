package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.decomposition.WeightSetRequest.StatedWeight;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.imports.ImportRow;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.region.RegionTree;

/** States weights, and finds those by which a region splits: its own, else those of the nearest region above it. */
@ApplicationScoped
class StateWeights {

    private final Plans plans;
    private final ShippedWeights shipped;
    private final WeightRepository repository;
    private final RecordChecks checks;
    private final RegionTree tree;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    StateWeights(
            Plans plans,
            ShippedWeights shipped,
            WeightRepository repository,
            RecordChecks checks,
            RegionTree tree,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.shipped = shipped;
        this.repository = repository;
        this.checks = checks;
        this.tree = tree;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    WeightSetView state(String planId, WeightSetRequest request) {
        Plan plan = plans.plan(planId);
        checks.requireOwnRegion(request.region(), plan.lastDay(), "/region");
        requireNotReserved(request.code(), "/code");
        Map<String, BigDecimal> weights = weights(plan, request);
        Origin origin = new Origin(caller.client(), request.sourceRef());
        origin.requireUnused(repository.user(origin));
        WeightSet set = new WeightSet(
                request.region(),
                request.code(),
                new Label(request.labelZh(), request.labelEn()),
                request.source(),
                request.confirmed(),
                caller.subject(),
                moment(plan.id(), request.region(), request.code()),
                weights);
        UUID id = begin(plan.id(), set, origin);
        repository.add(id, weights);
        return WeightSetView.of(set);
    }

    /** Refuses what a row alone shows. */
    void check(WeightRow row) {
        Plan plan = plans.plan(row.plan());
        checks.requireOwnRegion(row.inside(), plan.lastDay(), "/inside");
        requireNotReserved(row.weights(), "/weights");
        requireInside(plan, row.inside(), row.region(), "/region");
        origin(row);
    }

    private Origin origin(WeightRow row) {
        return new Origin(caller.client(), row.sourceRef());
    }

    /** Takes checked rows of one set, of which more may follow in the same transaction and in no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(List<ImportRow<WeightRow>> rows) {
        WeightRow first = rows.get(0).value();
        Origin origin = origin(first);
        Optional<WeightRepository.Stated> earlier = repository.stated(origin);
        if (earlier.isPresent() && !earlier.get().now()) {
            rows.forEach(row -> row.refuse(
                    RecordRefusal.SOURCE_REF_USED,
                    origin.sourceRef(),
                    earlier.get().id()));
            return;
        }
        WeightSet set = earlier.map(WeightRepository.Stated::set)
                .orElseGet(() -> first.begins(caller.subject(), moment(first.plan(), first.inside(), first.weights())));
        String plan = earlier.map(WeightRepository.Stated::plan).orElse(first.plan());
        UUID id = earlier.map(WeightRepository.Stated::id).orElseGet(() -> begin(plan, set, origin));
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (ImportRow<WeightRow> row : rows) {
            if (row.value().isOf(plan, set)) {
                weights.put(row.value().region(), row.value().weight());
            } else {
                row.refuse(DecompositionRefusal.WEIGHTS_DIFFER, origin.sourceRef());
            }
        }
        repository.add(id, weights);
    }

    private UUID begin(String plan, WeightSet set, Origin origin) {
        UUID id = UUID.randomUUID();
        repository.begin(id, plan, set, origin);
        audit.record(
                "weights.stated",
                "weight-set",
                id.toString(),
                Map.of("plan", plan, "code", set.code(), "region", set.region()));
        return id;
    }

    private static void requireNotReserved(String code, String pointer) {
        if (code.equals(WorkOutSplits.LAST_YEAR)) {
            throw new Rejection(DecompositionRefusal.WEIGHTS_RESERVED, code).at(pointer);
        }
    }

    private void requireInside(Plan plan, String inside, String region, String pointer) {
        checks.requireRegion(region, plan.lastDay(), pointer);
        if (!tree.contains(inside, region)) {
            throw new Rejection(DecompositionRefusal.WEIGHT_OUTSIDE, region, inside).at(pointer);
        }
    }

    /** Now, or just behind the set that gives way: the clocks of two instances are not the same. */
    private Instant moment(String plan, String region, String code) {
        return repository.moment(plan, region, code, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Map<String, BigDecimal> weights(Plan plan, WeightSetRequest request) {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (int i = 0; i < request.weights().size(); i++) {
            StatedWeight stated = request.weights().get(i);
            String pointer = "/weights/" + i + "/region";
            requireInside(plan, request.region(), stated.region(), pointer);
            if (weights.put(stated.region(), stated.weight()) != null) {
                throw new Rejection(DecompositionRefusal.WEIGHT_TWICE, stated.region()).at(pointer);
            }
        }
        return weights;
    }

    List<WeightSetView> list(String planId, String region) {
        Plan plan = plans.plan(planId);
        String of = region == null
                ? plan.region()
                : tree.find(region, plan.lastDay()).code();
        return by(plan, of).values().stream().map(WeightSetView::of).toList();
    }

    /** The sets by which a region may split its targets, by their codes. */
    Map<String, WeightSet> by(Plan plan, String region) {
        List<String> nearestLast = new ArrayList<>(tree.ancestors(region));
        Collections.reverse(nearestLast);
        nearestLast.add(region);
        List<WeightSet> stated = repository.latest(plan.id(), nearestLast);
        Map<String, WeightSet> found = new LinkedHashMap<>();
        shipped.of(plan).forEach(set -> found.put(set.code(), set));
        for (String place : nearestLast) {
            stated.stream().filter(set -> set.region().equals(place)).forEach(set -> found.put(set.code(), set));
        }
        return found;
    }
}
