package org.ganlao.gateway.plan.figure.lastyear;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;

/** Answers which figures of the year before a plan were stated. */
@Singleton
class ListPastFigures {

    private final Plans plans;
    private final PastFigureRepository repository;
    private final RegionTree tree;
    private final Clock clock;

    ListPastFigures(Plans plans, PastFigureRepository repository, RegionTree tree, Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.tree = tree;
        this.clock = clock;
    }

    Page<PastFigureView> list(String planId, PastFigureFilter filter, Paging paging) {
        Plan plan = plans.plan(planId);
        if (filter.indicator != null) {
            plans.indicator(filter.indicator);
        }
        String region = filter.region == null
                ? plan.region()
                : tree.find(filter.region, plan.firstDay()).code();
        return repository.list(
                plan.year().minusYears(1),
                filter.indicator,
                tree.codesWithin(region),
                plans.asOf(filter.asOf).orElseGet(clock::instant),
                paging);
    }
}
