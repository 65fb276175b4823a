package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Shows tasks to those whose regions have them, and to those above. */
@Singleton
class ReadTasks {

    private final Plans plans;
    private final SupervisionPlans supervision;
    private final TaskRepository tasks;
    private final ReportRepository reports;
    private final FindTask find;
    private final RegionScope scope;
    private final RegionTree tree;
    private final Audit audit;
    private final BusinessClock clock;

    ReadTasks(
            Plans plans,
            SupervisionPlans supervision,
            TaskRepository tasks,
            ReportRepository reports,
            FindTask find,
            RegionScope scope,
            RegionTree tree,
            Audit audit,
            BusinessClock clock) {
        this.plans = plans;
        this.supervision = supervision;
        this.tasks = tasks;
        this.reports = reports;
        this.find = find;
        this.scope = scope;
        this.tree = tree;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file that is handed out. */
    record Download(TaskFile file, byte[] content) {}

    Page<TaskView> page(String planId, TaskFilter filter, Paging paging) {
        Plan plan = plans.plan(planId);
        LocalDate today = clock.today();
        Set<String> regions = new HashSet<>(scope.covered());
        if (filter.region != null) {
            tree.find(filter.region, plan.lastDay());
            regions.retainAll(tree.codesWithin(filter.region));
        }
        TaskRepository.Filter wanted = new TaskRepository.Filter(
                plan.id(),
                filter.item,
                filter.unit,
                regions,
                filter.assignment,
                filter.state,
                filter.overdue ? today : null);
        return tasks.page(wanted, paging).map(task -> shown(plan, task));
    }

    TaskView one(String planId, UUID id) {
        Plan plan = plans.plan(planId);
        return whole(plan, find.visible(plan, id));
    }

    /** As it stands in lists. */
    TaskView shown(Plan plan, SupervisedTask task) {
        LocalDate today = clock.today();
        return TaskView.of(task, supervision.of(plan).rulebook(today).orElse(null), today);
    }

    /** With reports, files and changes. */
    TaskView whole(Plan plan, SupervisedTask task) {
        LocalDate today = clock.today();
        UUID id = task.order().id();
        return TaskView.whole(
                task,
                supervision.of(plan).rulebook(today).orElse(null),
                today,
                reports.of(id),
                reports.files(id),
                tasks.changes(id));
    }

    /** What may stand in a file nobody knows: who took it is noted. */
    Download download(String planId, UUID task, UUID file) {
        UUID id = find.visible(plans.plan(planId), task).order().id();
        TaskFile found = reports.file(id, file).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        audit.read("task-file.downloaded", "task-file", found.id().toString(), Map.of("task", id.toString()));
        return new Download(found, reports.content(found.id()));
    }
}
