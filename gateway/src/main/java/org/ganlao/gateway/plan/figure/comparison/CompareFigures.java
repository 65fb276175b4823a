package org.ganlao.gateway.plan.figure.comparison;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.Cells;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.region.RegionSpan;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.region.RegionTree;

/** Puts our figures beside the bureau's. */
@Singleton
class CompareFigures {

    private final Plans plans;
    private final Cells cells;
    private final BureauFigureRepository repository;
    private final RegionTree tree;

    CompareFigures(Plans plans, Cells cells, BureauFigureRepository repository, RegionTree tree) {
        this.plans = plans;
        this.cells = cells;
        this.repository = repository;
        this.tree = tree;
    }

    private record Place(String indicator, String region, YearMonth month) {}

    Page<ComparisonView> page(
            String planId, String indicator, String regionCode, String month, String asOf, Paging paging) {
        Plan plan = plans.plan(planId);
        String region = regionCode == null ? plan.region() : regionCode;
        tree.find(region, plan.lastDay());
        Instant known = plans.asOf(asOf).orElse(null);
        Page<BureauFigure> figures = repository.standing(
                plan.id(),
                indicator == null ? null : plans.indicator(indicator).id(),
                RegionSpan.of(region, tree),
                month == null ? null : plans.month(plan, month),
                paging);
        Map<Place, Cell> ours = ours(plan, figures.items(), known);
        return figures.map(figure ->
                ComparisonView.of(figure, ours.get(new Place(figure.indicator(), figure.region(), figure.month()))));
    }

    ComparisonView beside(BureauFigure figure) {
        Plan plan = plans.plan(figure.plan());
        return ComparisonView.of(
                figure,
                ours(plan, List.of(figure), null).get(new Place(figure.indicator(), figure.region(), figure.month())));
    }

    private Map<Place, Cell> ours(Plan plan, List<BureauFigure> figures, Instant asOf) {
        return cells
                .read(
                        plan,
                        distinct(figures, figure -> plans.indicator(figure.indicator())),
                        distinct(figures, BureauFigure::region),
                        distinct(figures, BureauFigure::month),
                        asOf)
                .stream()
                .collect(Collectors.toMap(
                        cell -> new Place(cell.indicator(), cell.region(), cell.month()), Function.identity()));
    }

    private static <T> List<T> distinct(List<BureauFigure> figures, Function<BureauFigure, T> part) {
        return figures.stream().map(part).distinct().toList();
    }
}
