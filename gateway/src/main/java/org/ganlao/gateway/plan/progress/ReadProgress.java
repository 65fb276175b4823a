package org.ganlao.gateway.plan.progress;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Indicator;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.progress.ProgressSheets.KnownSheet;
import org.ganlao.gateway.plan.progress.ProgressView.IndicatorView;
import org.ganlao.gateway.plan.progress.ProgressView.RegionView;
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
        List<Indicator> observed = observed(plan, question);
        List<Region> regions = regions(plan, question);

        KnownSheet known = sheets.sheet(plan, question.month(), asOf);
        return asOf.isPresent()
                ? answers.write(view(plan, question, observed, regions, known))
                : answers.of(question, known, () -> view(plan, question, observed, regions, known));
    }

    /** Indicators without a target, which are shown to those who ask for them by name. */
    private List<Indicator> observed(Plan plan, ProgressQuestion question) {
        return question.indicators().stream()
                .sorted()
                .map(plans::indicator)
                .filter(indicator -> !plan.promises(indicator.id()))
                .toList();
    }

    private ProgressView view(
            Plan plan, ProgressQuestion question, List<Indicator> observed, List<Region> regions, KnownSheet known) {
        ProgressSheet sheet = known.sheet();
        return new ProgressView(
                plan.id(),
                question.month(),
                known.at(),
                known.isProvisional(),
                known.fresh().settledThrough(),
                catalogue.version(),
                known.fresh().sources(),
                Stream.concat(
                                plan.targets().stream()
                                        .filter(target -> question.isAbout(target.indicator()))
                                        .map(target -> IndicatorView.of(
                                                target, catalogue.indicators().get(target.indicator()))),
                                observed.stream().map(IndicatorView::observed))
                        .toList(),
                regions.stream().map(RegionView::of).toList(),
                regions.stream()
                        .flatMap(region -> Stream.concat(
                                sheet.rows(region.code()).stream().filter(row -> question.isAbout(row.indicator())),
                                observed.stream().map(indicator -> sheet.observed(indicator, region.code()))))
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
