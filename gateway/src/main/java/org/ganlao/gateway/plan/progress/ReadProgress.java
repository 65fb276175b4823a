package org.ganlao.gateway.plan.progress;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.progress.ProgressSheets.KnownSheet;
import org.ganlao.gateway.plan.progress.ProgressView.ComparedRegion;
import org.ganlao.gateway.plan.progress.ProgressView.IndicatorView;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;

/** Answers how a plan stands, as JSON. Nothing in an answer depends on who asks, or in which language. */
@Singleton
class ReadProgress {

    private final Catalogue catalogue;
    private final Plans plans;
    private final ProgressSheets sheets;
    private final WrittenAnswers answers;
    private final RegionTree tree;

    ReadProgress(Catalogue catalogue, Plans plans, ProgressSheets sheets, WrittenAnswers answers, RegionTree tree) {
        this.catalogue = catalogue;
        this.plans = plans;
        this.sheets = sheets;
        this.answers = answers;
        this.tree = tree;
    }

    byte[] answer(String planId, ProgressQuery query) {
        Plan plan = plans.plan(planId);
        Optional<Instant> asOf = plans.asOf(query.asOf);
        ProgressQuestion question = new ProgressQuestion(
                plan.id(),
                plans.month(plan, query.month),
                query.region == null ? plan.region() : query.region,
                query.level,
                Set.copyOf(query.indicators),
                query.explain);
        List<PlannedIndicator> indicators = indicators(plan, question);
        List<Region> regions = regions(plan, question);

        KnownSheet known = sheets.sheet(plan, question.month(), asOf);
        return asOf.isPresent()
                ? answers.write(view(plan, question, indicators, regions, known))
                : answers.of(question, known, () -> view(plan, question, indicators, regions, known));
    }

    /** In the order of the plan's targets; behind them those without one, which are shown to those who ask for them by name. */
    private List<PlannedIndicator> indicators(Plan plan, ProgressQuestion question) {
        Stream<PlannedIndicator> promised = plan.targets().stream()
                .filter(target -> question.isAbout(target.indicator()))
                .map(target -> new PlannedIndicator(catalogue.indicators().get(target.indicator()), target));
        Stream<PlannedIndicator> observed = question.indicators().stream()
                .sorted()
                .map(plans::indicator)
                .filter(indicator -> !plan.promises(indicator.id()))
                .map(indicator -> new PlannedIndicator(indicator, null));
        return Stream.concat(promised, observed).toList();
    }

    private ProgressView view(
            Plan plan,
            ProgressQuestion question,
            List<PlannedIndicator> indicators,
            List<Region> regions,
            KnownSheet known) {
        ProgressSheet sheet = known.sheet();
        return new ProgressView(
                plan.id(),
                question.month(),
                known.at(),
                known.isProvisional(),
                known.fresh().settledThrough(),
                catalogue.version(),
                known.fresh().sources(),
                indicators.stream().map(IndicatorView::of).toList(),
                regions.stream().map(ComparedRegion::of).toList(),
                regions.stream()
                        .flatMap(region ->
                                indicators.stream().map(planned -> sheet.row(planned.indicator(), region.code())))
                        .map(row -> question.explain() ? row.explained(sheet.explain(row)) : row)
                        .toList());
    }

    private List<Region> regions(Plan plan, ProgressQuestion question) {
        Region root = tree.find(question.region(), plan.lastDay());
        if (question.level() == null) {
            return List.of(root);
        }
        return Stream.concat(Stream.of(root), tree.descendants(question.region(), plan.lastDay()).stream())
                .filter(region -> question.level().takes(region.level()))
                .toList();
    }
}
