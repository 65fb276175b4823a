package org.ganlao.gateway.plan.progress;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.freshness.Freshness;
import org.ganlao.gateway.plan.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.progress.ProgressSheets.KnownSheet;
import org.ganlao.gateway.plan.progress.ProgressView.IndicatorView;
import org.ganlao.gateway.plan.progress.ProgressView.RegionView;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;

/** Answers how a plan stands. */
@Singleton
class ReadProgress {

    private final Catalogue catalogue;
    private final Plans plans;
    private final ProgressSheets sheets;
    private final FreshnessRepository freshness;
    private final RegionTree tree;

    ReadProgress(
            Catalogue catalogue, Plans plans, ProgressSheets sheets, FreshnessRepository freshness, RegionTree tree) {
        this.catalogue = catalogue;
        this.plans = plans;
        this.sheets = sheets;
        this.freshness = freshness;
        this.tree = tree;
    }

    ProgressView answer(String planId, ProgressQuery query) {
        Plan plan = plans.plan(planId);
        YearMonth month = plans.month(plan, query.month);
        Optional<Instant> asOf = plans.asOf(query.asOf);
        Set<String> indicators = Set.copyOf(query.indicators);
        indicators.forEach(plans::indicator);
        List<Region> regions = regions(plan, query);

        Freshness fresh = freshness.now();
        KnownSheet known = sheets.sheet(plan, month, asOf);
        ProgressSheet sheet = known.sheet();
        return new ProgressView(
                plan.id(),
                month,
                known.at(),
                fresh.isProvisional(known.at()),
                fresh.settledThrough(),
                catalogue.version(),
                fresh.sources(),
                plan.targets().stream()
                        .filter(target -> indicators.isEmpty() || indicators.contains(target.indicator()))
                        .map(target ->
                                IndicatorView.of(target, catalogue.indicators().get(target.indicator())))
                        .toList(),
                regions.stream().map(RegionView::of).toList(),
                regions.stream()
                        .flatMap(region -> sheet.rows(region.code()).stream())
                        .filter(row -> indicators.isEmpty() || indicators.contains(row.indicator()))
                        .map(row -> query.explain ? row.explained(sheet.explain(row)) : row)
                        .toList());
    }

    private List<Region> regions(Plan plan, ProgressQuery query) {
        String code = query.region == null ? plan.region() : query.region;
        Region root = tree.find(code, plan.lastDay());
        if (query.level == null) {
            return List.of(root);
        }
        return Stream.concat(Stream.of(root), tree.descendants(code, plan.lastDay()).stream())
                .filter(region -> query.level.takes(region.level()))
                .toList();
    }
}
