package org.ganlao.gateway.plan.oversight.supervision;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress.Stand;
import org.ganlao.gateway.plan.oversight.supervision.ReportRepository.Evidence;
import org.ganlao.gateway.plan.oversight.supervision.SupervisionView.EvidenceView;
import org.ganlao.gateway.plan.oversight.supervision.SupervisionView.ItemView;
import org.ganlao.gateway.plan.oversight.supervision.SupervisionView.RegionView;
import org.ganlao.gateway.plan.oversight.supervision.SupervisionView.SummaryView;
import org.ganlao.gateway.plan.oversight.supervision.SupervisionView.TargetView;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.WorkItem;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.region.Region;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * How all items of a plan stand in a region. As many questions to the database whatever their number: tasks, milestones, evidence, and
 * the sheet of figures, which is kept anyway.
 */
@Singleton
class ReadSupervision {

    private final Plans plans;
    private final Catalogue catalogue;
    private final SupervisionPlans supervision;
    private final Milestones milestones;
    private final TaskRepository repository;
    private final ReportRepository reports;
    private final ReadTasks tasks;
    private final WatchedProgress progress;
    private final RegionScope scope;
    private final RegionTree tree;
    private final BusinessClock clock;

    ReadSupervision(
            Plans plans,
            Catalogue catalogue,
            SupervisionPlans supervision,
            Milestones milestones,
            TaskRepository repository,
            ReportRepository reports,
            ReadTasks tasks,
            WatchedProgress progress,
            RegionScope scope,
            RegionTree tree,
            BusinessClock clock) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.supervision = supervision;
        this.milestones = milestones;
        this.repository = repository;
        this.reports = reports;
        this.tasks = tasks;
        this.progress = progress;
        this.scope = scope;
        this.tree = tree;
        this.clock = clock;
    }

    /** Everything that an answer is made of. */
    private record Sight(
            Plan plan,
            String region,
            List<Region> below,
            LocalDate today,
            List<RatingRule> rules,
            Map<String, List<Stand>> stands,
            List<MilestoneStanding> milestones,
            Map<String, List<MilestoneStanding>> milestonesBelow,
            Map<Integer, List<SupervisedTask>> tasks,
            Map<Integer, List<Evidence>> evidence) {

        List<MilestoneStanding> milestonesOf(WorkItem item) {
            return of(item, milestones);
        }

        /** Of a region below, by what it sees on its own screen. */
        List<MilestoneStanding> milestonesOf(WorkItem item, String below) {
            return of(item, milestonesBelow.getOrDefault(below, List.of()));
        }

        private static List<MilestoneStanding> of(WorkItem item, List<MilestoneStanding> standings) {
            return standings.stream()
                    .filter(standing -> standing.milestone().item() == item.number())
                    .toList();
        }

        /** What of the item is in the region or below. */
        List<SupervisedTask> tasksOf(WorkItem item, String in, RegionTree tree) {
            return tasks.getOrDefault(item.number(), List.of()).stream()
                    .filter(task -> tree.contains(in, task.order().region()))
                    .toList();
        }

        List<Watched> targetsOf(WorkItem item, String in) {
            List<String> own = plan.targetsOf(item.number()).stream()
                    .map(target -> target.indicator())
                    .toList();
            return stands.getOrDefault(in, List.of()).stream()
                    .filter(stand -> own.contains(stand.indicator()) && stand.target() != null)
                    .map(stand -> Watched.target(stand.indicator(), stand.status()))
                    .toList();
        }
    }

    /** @param region null for the plan's own, or where the caller has not all of it, for the first of the caller's */
    SupervisionView screen(String planId, String region) {
        Plan plan = plans.plan(planId);
        String place = region == null ? scope.start(plan.region()) : region;
        tree.find(place, plan.lastDay());
        scope.requireRead(place);
        Sight sight = look(plan, place);
        List<ItemView> items =
                plan.items().stream().map(item -> item(sight, item)).toList();
        return new SupervisionView(
                plan.id(),
                place,
                sight.today(),
                month(plan),
                supervision.of(plan).rulebook(sight.today()).map(Rulebook::from).orElse(null),
                summary(sight, items),
                items);
    }

    private YearMonth month(Plan plan) {
        return plans.month(plan, null);
    }

    private Sight look(Plan plan, String region) {
        LocalDate today = clock.today();
        List<Region> below = tree.children(region, plan.lastDay());
        List<String> places = Stream.concat(Stream.of(region), below.stream().map(Region::code))
                .toList();
        List<Stand> stands = progress.now(plan, places);
        boolean whole = region.equals(plan.region());
        Set<String> within = tree.codesWithin(region);
        Map<String, List<MilestoneStanding>> standings = milestones.standingsOf(plan, places);
        return new Sight(
                plan,
                region,
                below,
                today,
                supervision.of(plan).rulebook(today).map(Rulebook::ratings).orElse(List.of()),
                stands.stream().collect(groupingBy(Stand::region)),
                whole ? milestones.standings(plan, stands) : standings.getOrDefault(region, List.of()),
                standings,
                repository.within(plan.id(), within).stream()
                        .filter(task -> task.state() != TaskState.CANCELLED)
                        .collect(groupingBy(task -> task.order().item())),
                reports.evidence(plan.id(), within).stream().collect(groupingBy(Evidence::item)));
    }

    private ItemView item(Sight sight, WorkItem item) {
        List<SupervisedTask> own = sight.tasksOf(item, sight.region(), tree);
        List<MilestoneStanding> standings = sight.milestonesOf(item);
        Rating rating = rate(sight, item, sight.region(), own, standings);
        return new ItemView(
                item.number(),
                item.chapter(),
                item.title(),
                item.unit(),
                sight.plan().units().label(item.unit()),
                rating.light(),
                rating.reasons(),
                targets(sight, item),
                standings.stream().map(MilestoneView::of).toList(),
                own.stream().map(task -> tasks.shown(sight.plan(), task)).toList(),
                sight.evidence().getOrDefault(item.number(), List.of()).stream()
                        .map(evidence -> evidence(sight.plan(), evidence))
                        .toList(),
                below(sight, item));
    }

    private List<RegionView> below(Sight sight, WorkItem item) {
        List<RegionView> regions = new ArrayList<>();
        for (Region region : sight.below()) {
            List<SupervisedTask> own = sight.tasksOf(item, region.code(), tree);
            Light light = rate(sight, item, region.code(), own, sight.milestonesOf(item, region.code()))
                    .light();
            if (light != Light.GREY) {
                regions.add(
                        new RegionView(region.code(), region.name(), light, own.size(), overdue(own, sight.today())));
            }
        }
        return regions;
    }

    private static Rating rate(
            Sight sight,
            WorkItem item,
            String region,
            Collection<SupervisedTask> tasks,
            Collection<MilestoneStanding> standings) {
        List<Watched> things = Stream.of(
                        sight.targetsOf(item, region).stream(),
                        standings.stream().map(MilestoneStanding::watched),
                        tasks.stream().map(task -> Watched.task(task, sight.today())))
                .flatMap(watched -> watched)
                .toList();
        return Rating.of(sight.rules(), things);
    }

    private List<TargetView> targets(Sight sight, WorkItem item) {
        List<Stand> stands = sight.stands().getOrDefault(sight.region(), List.of());
        return sight.plan().targetsOf(item.number()).stream()
                .flatMap(target ->
                        stands.stream().filter(stand -> stand.indicator().equals(target.indicator())))
                .map(stand -> target(sight, stand))
                .toList();
    }

    private static EvidenceView evidence(Plan plan, Evidence evidence) {
        UUID task = evidence.file().task();
        return new EvidenceView(
                task,
                evidence.region(),
                evidence.indicator(),
                evidence.milestone(),
                evidence.file().fileName(),
                evidence.file().sha256(),
                "/v1/plans/%s/tasks/%s/files/%s"
                        .formatted(plan.id(), task, evidence.file().id()));
    }

    private TargetView target(Sight sight, Stand stand) {
        return new TargetView(
                stand.indicator(),
                catalogue.indicators().get(stand.indicator()).label(),
                stand.target(),
                stand.actual(),
                stand.completion(),
                stand.pace(),
                stand.status(),
                "/v1/plans/%s/readings?indicator=%s&region=%s&month=%s"
                        .formatted(sight.plan().id(), stand.indicator(), stand.region(), stand.month()));
    }

    private static SummaryView summary(Sight sight, List<ItemView> items) {
        List<SupervisedTask> all =
                sight.tasks().values().stream().flatMap(List::stream).toList();
        return new SummaryView(
                count(items, Light.RED),
                count(items, Light.AMBER),
                count(items, Light.GREEN),
                count(items, Light.GREY),
                all.size(),
                (int) all.stream()
                        .filter(task -> task.state() == TaskState.DONE)
                        .count(),
                overdue(all, sight.today()),
                (int) all.stream().filter(task -> task.state().isReported()).count(),
                sight.milestones().size(),
                (int) sight.milestones().stream()
                        .filter(MilestoneStanding::isReached)
                        .count(),
                (int) sight.milestones().stream()
                        .filter(standing -> standing.daysOverdue() > 0)
                        .count());
    }

    private static int count(List<ItemView> items, Light light) {
        return (int) items.stream().filter(item -> item.light() == light).count();
    }

    private static int overdue(Collection<SupervisedTask> tasks, LocalDate today) {
        return (int) tasks.stream().filter(task -> task.daysOverdue(today) > 0).count();
    }
}
