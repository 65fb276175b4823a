package org.ganlao.gateway.plan.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.region.RegionSpan;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;

/** Lists the readings of a measure in a region and month. Single facts show only inside the caller's own region. */
@ApplicationScoped
class ListReadings {

    private final Plans plans;
    private final ReadingRepository readings;
    private final RegionTree tree;
    private final RegionScope scope;
    private final Clock clock;

    ListReadings(Plans plans, ReadingRepository readings, RegionTree tree, RegionScope scope, Clock clock) {
        this.plans = plans;
        this.readings = readings;
        this.tree = tree;
        this.scope = scope;
        this.clock = clock;
    }

    Page<ReadingView> list(String planId, String measure, String regionCode, String month, String asOf, Paging paging) {
        Plan plan = plans.plan(planId);
        String region = regionCode == null ? plan.region() : regionCode;
        tree.find(region, plan.lastDay());
        scope.requireRead(region);
        return readings.list(
                plans.measure(measure),
                RegionSpan.of(region, tree),
                plans.month(plan, month),
                plans.asOf(asOf).orElseGet(clock::instant),
                paging);
    }
}
