package org.ganlao.gateway.plan.publication.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTargets;
import org.ganlao.gateway.plan.targets.decomposition.TargetsInForce;
import org.ganlao.gateway.plan.targets.region.Place;
import org.ganlao.platform.region.RegionTree;

/** Writes a period's analysis from what a release holds. */
@Singleton
class WriteReport {

    private static final int KEPT = 20;

    private final Cache<Key, ReportView> written =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Plans plans;
    private final Catalogue catalogue;
    private final RegionalTargets targets;
    private final RegionTree tree;
    private final ReleaseRepository repository;

    WriteReport(
            Plans plans, Catalogue catalogue, RegionalTargets targets, RegionTree tree, ReleaseRepository repository) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.targets = targets;
        this.tree = tree;
        this.repository = repository;
    }

    /** What a release says never changes, and what became of it changes its version. */
    private record Key(UUID release, int version) {}

    /** Of the whole region, its cities and its own unit; counties are not in it. */
    ReportView of(Release release) {
        return written.get(new Key(release.head().id(), release.version()), key -> write(release));
    }

    private ReportView write(Release release) {
        Plan plan = plans.plan(release.head().plan());
        TargetsInForce inForce = targets.on(
                plan, release.head().period().lastDay(), release.head().knownAt());
        List<Place> cities = Stream.concat(
                        tree.children(plan.region(), plan.lastDay()).stream().map(city -> new Place(city, false)),
                        Place.of(tree.find(plan.region(), plan.lastDay())).filter(Place::ownUnit))
                .toList();
        ReleaseContent content = repository.contentOf(
                release.head(),
                Stream.concat(Stream.of(plan.region()), cities.stream().map(Place::code))
                        .toList());
        return new Analysis(
                        catalogue.version(),
                        plan,
                        counted(content),
                        cities,
                        release.head().period(),
                        content,
                        inForce::phasing)
                .view(release);
    }

    /** Those that the catalogue still knows, in the order of the release. */
    private List<Indicator> counted(ReleaseContent content) {
        return content.cells().stream()
                .map(Cell::indicator)
                .distinct()
                .map(id -> catalogue.indicators().get(id))
                .filter(Objects::nonNull)
                .toList();
    }
}
