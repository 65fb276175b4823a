package org.ganlao.gateway.plan.release;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.catalogue.Indicator;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Plans;
import org.ganlao.gateway.plan.cell.Cell;
import org.ganlao.gateway.plan.cell.Cells;
import org.ganlao.gateway.plan.release.domain.Release;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Shows what has been corrected since a release: as reported, as corrected, and the difference. */
@Singleton
class CompareRelease {

    private final Plans plans;
    private final Catalogue catalogue;
    private final Cells cells;
    private final ReleaseRepository repository;

    CompareRelease(Plans plans, Catalogue catalogue, Cells cells, ReleaseRepository repository) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.cells = cells;
        this.repository = repository;
    }

    private record Placed(Corrections.Pair pair, int ordinal) {}

    /** @param all also the figures that are still the same */
    Page<CorrectionView> page(
            Release release, String indicator, String region, boolean all, String asOf, Paging paging) {
        Plan plan = plans.plan(release.head().plan());
        List<Cell> reported = repository.cells(release.head().id(), indicator, region);
        List<Corrections.Pair> pairs =
                Corrections.against(known(plan, reported, asOf)).of(reported);
        int behind = paging.cursor().isStart()
                ? -1
                : Integer.parseInt(paging.cursor().keys().get(0));
        List<Placed> rows = IntStream.range(behind + 1, pairs.size())
                .filter(place -> all || pairs.get(place).isCorrection())
                .mapToObj(place -> new Placed(pairs.get(place), place))
                .limit(paging.limit() + 1L)
                .toList();
        return Page.of(paging, rows, placed -> List.of(String.valueOf(placed.ordinal())))
                .map(placed -> view(release, placed.pair()));
    }

    private List<Cell> known(Plan plan, List<Cell> reported, String asOf) {
        return cells.read(
                plan,
                indicators(reported),
                reported.stream().map(Cell::region).distinct().toList(),
                reported.stream().map(Cell::month).distinct().toList(),
                plans.asOf(asOf).orElse(null));
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
