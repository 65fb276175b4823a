package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTargetsView.RegionalTargetView;
import org.ganlao.platform.region.RegionTree;

/** Answers which target a region and each one below it has. */
@Singleton
class ReadRegionalTargets {

    private final Plans plans;
    private final RegionalTargets targets;
    private final RegionTree tree;

    ReadRegionalTargets(Plans plans, RegionalTargets targets, RegionTree tree) {
        this.plans = plans;
        this.targets = targets;
        this.tree = tree;
    }

    RegionalTargetsView read(String planId, String region, List<String> indicators, LocalDate on, String asOf) {
        Plan plan = plans.plan(planId);
        indicators.forEach(plans::indicator);
        String root = region == null
                ? plan.region()
                : tree.find(region, plan.lastDay()).code();
        LocalDate day = on == null ? targets.day(plan) : on;
        TargetsInForce inForce = targets.on(plan, day, plans.asOf(asOf).orElse(null));
        return new RegionalTargetsView(
                plan.id(),
                day,
                inForce.revision(),
                plan.targets().stream()
                        .map(Target::indicator)
                        .filter(indicator -> indicators.isEmpty() || indicators.contains(indicator))
                        .flatMap(indicator -> Stream.concat(
                                within(root, inForce.of(indicator), false),
                                within(root, inForce.ownUnits(indicator), true)))
                        .toList());
    }

    private Stream<RegionalTargetView> within(String root, Map<String, RegionalTarget> found, boolean ownUnit) {
        return found.values().stream()
                .filter(target -> tree.contains(root, target.region()))
                .map(target -> RegionalTargetView.of(target, ownUnit));
    }
}
