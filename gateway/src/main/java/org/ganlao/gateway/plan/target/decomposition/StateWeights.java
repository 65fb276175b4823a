package org.ganlao.gateway.plan.target.decomposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.target.catalogue.Label;
import org.ganlao.gateway.plan.target.catalogue.Plan;
import org.ganlao.gateway.plan.target.catalogue.Plans;
import org.ganlao.gateway.plan.target.decomposition.WeightSetRequest.StatedWeight;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
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
        if (request.code().equals(WorkOutSplits.LAST_YEAR)) {
            throw new Rejection(DecompositionRefusal.WEIGHTS_RESERVED, request.code()).at("/code");
        }
        Map<String, BigDecimal> weights = weights(plan, request);
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repository.user(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        WeightSet set = new WeightSet(
                request.region(),
                request.code(),
                new Label(request.labelZh(), request.labelEn()),
                request.source(),
                request.confirmed(),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                weights);
        UUID id = UUID.randomUUID();
        repository.add(id, plan.id(), set, origin);
        audit.record(
                "weights.stated",
                "weight-set",
                id.toString(),
                Map.of("plan", plan.id(), "code", set.code(), "region", set.region()));
        return WeightSetView.of(set);
    }

    private Map<String, BigDecimal> weights(Plan plan, WeightSetRequest request) {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (int i = 0; i < request.weights().size(); i++) {
            StatedWeight stated = request.weights().get(i);
            String pointer = "/weights/" + i + "/region";
            checks.requireRegion(stated.region(), plan.lastDay(), pointer);
            if (!tree.contains(request.region(), stated.region())) {
                throw new Rejection(DecompositionRefusal.WEIGHT_OUTSIDE, stated.region(), request.region()).at(pointer);
            }
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
