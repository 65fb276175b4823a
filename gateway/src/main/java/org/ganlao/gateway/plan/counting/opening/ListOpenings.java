package org.ganlao.gateway.plan.counting.opening;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;

/** Answers which opening statements are, or were, in force. */
@Singleton
class ListOpenings {

    private final Plans plans;
    private final OpeningRepository repository;
    private final RegionTree tree;
    private final Clock clock;

    ListOpenings(Plans plans, OpeningRepository repository, RegionTree tree, Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.tree = tree;
        this.clock = clock;
    }

    Page<OpeningView> list(String planId, String measure, String region, String asOf, Paging paging) {
        Plan plan = plans.plan(planId);
        if (measure != null) {
            plans.measure(measure);
        }
        String root = region == null ? plan.region() : region;
        tree.find(root, plan.lastDay());
        return repository.list(measure, tree.codesWithin(root), plans.asOf(asOf).orElseGet(clock::instant), paging);
    }
}
