package org.ganlao.gateway.plan.supervision;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.progress.WatchedProgress;
import org.ganlao.gateway.plan.progress.WatchedProgress.Stand;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Where milestones have to be reached, and how they stand. */
@Singleton
class Milestones {

    private final SupervisionPlans supervision;
    private final MilestoneRepository repository;
    private final WatchedProgress progress;
    private final RegionTree tree;
    private final BusinessClock clock;

    Milestones(
            SupervisionPlans supervision,
            MilestoneRepository repository,
            WatchedProgress progress,
            RegionTree tree,
            BusinessClock clock) {
        this.supervision = supervision;
        this.repository = repository;
        this.progress = progress;
        this.tree = tree;
        this.clock = clock;
    }

    /** The regions that have to reach it: the plan's own where it is reached as a whole. */
    List<String> regions(Plan plan, PlannedMilestone milestone) {
        if (milestone.each() != null) {
            return tree.descendants(plan.region(), plan.lastDay()).stream()
                    .filter(region -> region.level() == milestone.each())
                    .map(Region::code)
                    .toList();
        }
        return milestone.in().isEmpty()
                ? List.of(plan.region())
                : milestone.in().stream().sorted().toList();
    }

    /** All of the plan. */
    List<MilestoneStanding> standings(Plan plan) {
        return standings(plan, progress.now(plan, List.of(plan.region())));
    }

    /** @param stands of the plan's region, among others */
    List<MilestoneStanding> standings(Plan plan, Collection<Stand> stands) {
        LocalDate today = clock.today();
        Map<String, Map<String, LocalDate>> reached = repository.reached(plan.id());
        Map<String, BigDecimal> figures = stands.stream()
                .filter(stand -> stand.region().equals(plan.region()) && stand.actual() != null)
                .collect(Collectors.toMap(Stand::indicator, Stand::actual));
        return supervision.of(plan).milestones().stream()
                .map(milestone -> milestone.by() == null
                        ? MilestoneStanding.of(
                                milestone,
                                regions(plan, milestone),
                                reached.getOrDefault(milestone.code(), Map.of()),
                                today)
                        : MilestoneStanding.ofFigure(milestone, isThere(milestone.by(), figures), today))
                .toList();
    }

    /** Those that a region below the plan's has to reach for itself. */
    List<MilestoneStanding> standingsOf(Plan plan, String region) {
        LocalDate today = clock.today();
        Map<String, Map<String, LocalDate>> reached = repository.reached(plan.id());
        return supervision.of(plan).milestones().stream()
                .filter(milestone -> milestone.by() == null)
                .filter(milestone -> regions(plan, milestone).contains(region))
                .map(milestone -> MilestoneStanding.of(
                        milestone, List.of(region), reached.getOrDefault(milestone.code(), Map.of()), today))
                .toList();
    }

    private static boolean isThere(PlannedMilestone.Figure figure, Map<String, BigDecimal> figures) {
        BigDecimal actual = figures.get(figure.indicator());
        return actual != null && actual.compareTo(figure.atLeast()) >= 0;
    }
}
