package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress.Stand;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
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
        Set<String> later = thereLater(plan, today);
        return supervision.of(plan).milestones().stream()
                .map(milestone -> milestone.by() == null
                        ? MilestoneStanding.of(
                                milestone,
                                regions(plan, milestone),
                                reached.getOrDefault(milestone.code(), Map.of()),
                                today)
                        : MilestoneStanding.ofFigure(
                                milestone, isThere(milestone.by(), figures) || later.contains(milestone.code()), today))
                .toList();
    }

    /**
     * Which are there by figures of months behind the plan's year: of the business month, and of the month of its day, for what was there
     * in time stays reached.
     */
    private Set<String> thereLater(Plan plan, LocalDate today) {
        if (!today.isAfter(plan.lastDay())) {
            return Set.of();
        }
        List<PlannedMilestone> told = supervision.of(plan).milestones().stream()
                .filter(milestone -> milestone.by() != null)
                .toList();
        Set<String> indicators =
                told.stream().map(milestone -> milestone.by().indicator()).collect(Collectors.toSet());
        Map<YearMonth, Map<String, BigDecimal>> known = new HashMap<>();
        return told.stream()
                .filter(milestone -> Stream.of(today, milestone.due())
                        .filter(day -> day.isAfter(plan.lastDay()) && !day.isAfter(today))
                        .map(YearMonth::from)
                        .map(month -> known.computeIfAbsent(month, at -> progress.at(at, plan, indicators)))
                        .anyMatch(figures -> isThere(milestone.by(), figures)))
                .map(PlannedMilestone::code)
                .collect(Collectors.toSet());
    }

    /** Those that each of these regions below the plan's has to reach for itself. */
    Map<String, List<MilestoneStanding>> standingsOf(Plan plan, Collection<String> regions) {
        LocalDate today = clock.today();
        Map<String, Map<String, LocalDate>> reached = repository.reached(plan.id());
        Map<String, List<MilestoneStanding>> standings = new HashMap<>();
        for (PlannedMilestone milestone : supervision.of(plan).milestones()) {
            if (milestone.by() != null) {
                continue;
            }
            List<String> own = regions(plan, milestone);
            regions.stream()
                    .filter(own::contains)
                    .forEach(region -> standings
                            .computeIfAbsent(region, code -> new ArrayList<>())
                            .add(MilestoneStanding.of(
                                    milestone,
                                    List.of(region),
                                    reached.getOrDefault(milestone.code(), Map.of()),
                                    today)));
        }
        return standings;
    }

    private static boolean isThere(PlannedMilestone.Figure figure, Map<String, BigDecimal> figures) {
        BigDecimal actual = figures.get(figure.indicator());
        return actual != null && actual.compareTo(figure.atLeast()) >= 0;
    }
}
