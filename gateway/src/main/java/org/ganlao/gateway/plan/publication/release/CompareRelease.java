package org.ganlao.gateway.plan.publication.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ganlao.gateway.plan.counting.freshness.ChangeMark;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.counting.past.PastQuestions;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.Cells;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/**
 * Shows what has been corrected since a release: as reported, as corrected, and the difference. The figures that differ are worked out
 * once for all pages, some indicators at a time, and kept for as long as nothing changes.
 */
@Singleton
class CompareRelease {

    private static final int INDICATORS_AT_ONCE = 10;
    private static final int MOST_KEPT = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Plans plans;
    private final Catalogue catalogue;
    private final Cells cells;
    private final PastQuestions questions;
    private final FreshnessRepository freshness;
    private final ReleaseRepository repository;
    private final Cache<Key, List<Placed>> corrected = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Key key, List<Placed> found) -> 1 + found.size())
            .expireAfterAccess(KEPT)
            .build();

    CompareRelease(
            Plans plans,
            Catalogue catalogue,
            Cells cells,
            PastQuestions questions,
            FreshnessRepository freshness,
            ReleaseRepository repository) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.cells = cells;
        this.questions = questions;
        this.freshness = freshness;
        this.repository = repository;
    }

    /**
     * @param asOf knowledge of that instant; null: of now
     * @param mark state of the totals: what was recorded before an instant may arrive after it
     */
    private record Key(UUID release, String indicator, String region, Instant asOf, ChangeMark mark) {}

    private record Placed(Corrections.Pair pair, int ordinal) {}

    /** @param all also the figures that are still the same */
    Page<CorrectionView> page(
            Release release, String indicator, String region, boolean all, String asOf, Paging paging) {
        Instant known = plans.asOf(asOf).orElse(null);
        int behind = paging.cursor().isStart()
                ? -1
                : Integer.parseInt(paging.cursor().keys().get(0));
        List<Placed> rows = all
                ? compared(
                        release,
                        repository.placed(release.head().id(), indicator, region, behind, paging.limit() + 1),
                        known)
                : corrected(release, indicator, region, known).stream()
                        .filter(placed -> placed.ordinal() > behind)
                        .limit(paging.limit() + 1L)
                        .toList();
        return Page.of(paging, rows, placed -> List.of(String.valueOf(placed.ordinal())))
                .map(placed -> view(release, placed.pair()));
    }

    private List<Placed> corrected(Release release, String indicator, String region, Instant known) {
        Key question = new Key(release.head().id(), indicator, region, known, freshness.changeMark());
        List<Placed> kept = corrected.getIfPresent(question);
        if (kept != null) {
            return kept;
        }
        Supplier<List<Placed>> answer = () -> corrected.get(question, key -> corrections(release, key));
        return known == null ? answer.get() : questions.ask(answer);
    }

    private List<Placed> corrections(Release release, Key asked) {
        List<String> indicators =
                asked.indicator() == null ? repository.indicators(asked.release()) : List.of(asked.indicator());
        List<Placed> found = new ArrayList<>();
        for (int from = 0; from < indicators.size(); from += INDICATORS_AT_ONCE) {
            List<String> some = indicators.subList(from, Math.min(indicators.size(), from + INDICATORS_AT_ONCE));
            compared(release, repository.placed(asked.release(), some, asked.region()), asked.asOf()).stream()
                    .filter(placed -> placed.pair().isCorrection())
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private List<Placed> compared(Release release, List<ReleaseRepository.Placed> told, Instant asOf) {
        List<Cell> reported = told.stream().map(ReleaseRepository.Placed::cell).toList();
        List<Corrections.Pair> pairs = Corrections.against(
                        known(plans.plan(release.head().plan()), reported, asOf))
                .of(reported);
        return IntStream.range(0, told.size())
                .mapToObj(place -> new Placed(pairs.get(place), told.get(place).ordinal()))
                .toList();
    }

    private List<Cell> known(Plan plan, List<Cell> reported, Instant asOf) {
        return cells.read(
                plan,
                indicators(reported),
                reported.stream().map(Cell::region).distinct().toList(),
                reported.stream().map(Cell::month).distinct().toList(),
                asOf);
    }

    private Collection<Indicator> indicators(List<Cell> reported) {
        return reported.stream()
                .map(Cell::indicator)
                .distinct()
                .map(id -> catalogue.indicators().get(id))
                .filter(Objects::nonNull)
                .toList();
    }

    private static CorrectionView view(Release release, Corrections.Pair pair) {
        Cell cell = pair.reported();
        return CorrectionView.of(
                cell,
                pair.corrected(),
                "/v1/plans/%s/releases/%s/changed-readings?indicator=%s&region=%s&month=%s"
                        .formatted(
                                release.head().plan(),
                                release.head().id(),
                                URLEncoder.encode(cell.indicator(), StandardCharsets.UTF_8),
                                cell.region(),
                                cell.month()));
    }
}
