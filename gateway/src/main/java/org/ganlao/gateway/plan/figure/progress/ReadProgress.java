package org.ganlao.gateway.plan.figure.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.figure.kept.Written;
import org.ganlao.gateway.plan.figure.kept.WrittenAnswers;
import org.ganlao.gateway.plan.figure.progress.ProgressSheets.KnownSheet;
import org.ganlao.gateway.plan.figure.progress.ProgressView.ComparedRegion;
import org.ganlao.gateway.plan.figure.progress.ProgressView.IndicatorView;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.region.Place;
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
    private final ObjectMapper json;

    ReadProgress(
            Catalogue catalogue,
            Plans plans,
            ProgressSheets sheets,
            WrittenAnswers answers,
            RegionTree tree,
            ObjectMapper json) {
        this.catalogue = catalogue;
        this.plans = plans;
        this.sheets = sheets;
        this.answers = answers;
        this.tree = tree;
        this.json = json;
    }

    byte[] answer(String planId, ProgressQuery query) {
        Plan plan = plans.plan(planId);
        Optional<Instant> asOf = plans.asOf(query.asOf);
        ProgressQuestion question = new ProgressQuestion(
                plan.id(),
                plans.month(plan, query.month),
                query.region == null ? plan.region() : query.region,
                query.level,
                query.ownUnits,
                Set.copyOf(query.indicators),
                query.explain);
        List<PlannedIndicator> indicators = indicators(plan, question);
        List<Place> places = places(plan, question);

        KnownSheet known = sheets.sheet(plan, question.month(), asOf);
        if (asOf.isPresent()) {
            return write(view(plan, question, indicators, places, known));
        }
        return answers.of(
                        question,
                        kept -> kept.known().isAsNewAs(known.known()),
                        () -> new Written(known.known(), write(view(plan, question, indicators, places, known))))
                .text();
    }

    private byte[] write(ProgressView view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer about progress cannot be written", e);
        }
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
            List<Place> places,
            KnownSheet known) {
        ProgressSheet sheet = known.sheet();
        return new ProgressView(
                plan.id(),
                question.month(),
                known.at(),
                known.isProvisional(),
                known.known().fresh().settledThrough(),
                catalogue.version(),
                known.known().fresh().sources(),
                indicators.stream().map(IndicatorView::of).toList(),
                places.stream().map(ComparedRegion::of).toList(),
                places.stream()
                        .flatMap(place -> indicators.stream().map(planned -> sheet.row(planned.indicator(), place)))
                        .map(row -> question.explain() ? row.explained(sheet.explain(row)) : row)
                        .toList());
    }

    /** Own units next to their region. */
    private List<Place> places(Plan plan, ProgressQuestion question) {
        Place root = Place.find(question.region(), tree, plan.lastDay());
        if (root.ownUnit()) {
            return List.of(root);
        }
        Stream<Region> below = question.level() == null
                ? Stream.empty()
                : tree.descendants(question.region(), plan.lastDay()).stream();
        return Stream.concat(Stream.of(root.region()), below)
                .flatMap(Place::of)
                .filter(place -> question.ownUnits() || !place.ownUnit())
                .filter(place -> question.level() == null || question.level().takes(place))
                .toList();
    }
}
