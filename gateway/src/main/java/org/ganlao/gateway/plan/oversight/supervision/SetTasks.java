package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.catalogue.WorkItem;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * The unit that answers for an item, or the office that supervises all, sets tasks to regions, gives more time, takes tasks back
 * and begins them anew. Locks: the reference, the task.
 */
@ApplicationScoped
class SetTasks {

    private final Plans plans;
    private final SupervisionPlans supervision;
    private final SupervisionRights rights;
    private final TaskRepository repository;
    private final FindTask find;
    private final ReadTasks tasks;
    private final RecordChecks checks;
    private final RegionTree tree;
    private final TransactionLock locks;
    private final LiveMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock today;
    private final Clock clock;

    SetTasks(
            Plans plans,
            SupervisionPlans supervision,
            SupervisionRights rights,
            TaskRepository repository,
            FindTask find,
            ReadTasks tasks,
            RecordChecks checks,
            RegionTree tree,
            TransactionLock locks,
            LiveMessages messages,
            Audit audit,
            Caller caller,
            BusinessClock today,
            Clock clock) {
        this.plans = plans;
        this.supervision = supervision;
        this.rights = rights;
        this.repository = repository;
        this.find = find;
        this.tasks = tasks;
        this.checks = checks;
        this.tree = tree;
        this.locks = locks;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** A task for each region, in the order of their codes. */
    @Transactional
    AssignmentView set(String planId, TaskRequest request) {
        Plan plan = plans.plan(planId);
        WorkItem item = plan.item(request.item())
                .orElseThrow(() -> new Rejection(SupervisionRefusal.NO_SUCH_ITEM, request.item()).at("/item"));
        rights.requireSupervising(plan, item.unit());
        requireOfItem(plan, request);
        request.regions().forEach(region -> requireInside(plan, region));
        Origin origin = new Origin(caller.client(), request.sourceRef());
        locks.hold("task assignment %s of %s".formatted(origin.sourceRef(), origin.client()));
        repository.assignment(origin.client(), origin.sourceRef()).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        UUID assignment = UUID.randomUUID();
        List<SupervisedTask> set = request.regions().stream()
                .sorted()
                .map(region -> SupervisedTask.set(order(plan, item, request, region, assignment), request.due()))
                .toList();
        repository.insert(origin.client(), set);
        audit.record(
                "task.set",
                "task-assignment",
                assignment.toString(),
                Map.of(
                        "plan",
                        plan.id(),
                        "item",
                        item.number(),
                        "regions",
                        request.regions().size()));
        List<TaskView> views = set.stream().map(task -> tasks.shown(plan, task)).toList();
        views.forEach(view -> messages.tell("supervision.task-set", view.id().toString(), view.region(), view.told()));
        return new AssignmentView(assignment, views);
    }

    @Transactional
    TaskView extend(String planId, UUID id, String ifMatch, ExtensionRequest extension) {
        return change(
                planId,
                id,
                ifMatch,
                TaskChange.Kind.EXTENDED,
                extension.reason(),
                task -> task.extend(extension.due()));
    }

    @Transactional
    TaskView cancel(String planId, UUID id, String ifMatch, String reason) {
        return change(planId, id, ifMatch, TaskChange.Kind.CANCELLED, reason, task -> task.cancel(today.today()));
    }

    @Transactional
    TaskView reopen(String planId, UUID id, String ifMatch, String reason) {
        return change(planId, id, ifMatch, TaskChange.Kind.REOPENED, reason, task -> task.reopen(today.today()));
    }

    private TaskView change(
            String planId, UUID id, String ifMatch, TaskChange.Kind kind, String reason, Consumer<SupervisedTask> act) {
        Plan plan = plans.plan(planId);
        SupervisedTask task = find.locked(plan, id);
        rights.requireSupervising(plan, task.order().unit());
        Versions.requireMatch(ifMatch, task.progress().version());
        LocalDate before = task.progress().due();
        act.accept(task);
        repository.update(task);
        repository.insert(
                id,
                new TaskChange(
                        task.progress().version(),
                        kind,
                        reason,
                        before,
                        task.progress().due(),
                        caller.subject(),
                        now()));
        audit.record("task." + kind.name().toLowerCase(Locale.ROOT), "task", id.toString(), Map.of("reason", reason));
        TaskView view = tasks.whole(plan, task);
        messages.tell(
                "supervision.task-changed",
                id.toString(),
                view.region(),
                tasks.shown(plan, task).told());
        return view;
    }

    private void requireOfItem(Plan plan, TaskRequest request) {
        List<String> targets =
                plan.targetsOf(request.item()).stream().map(Target::indicator).toList();
        if (request.indicator() != null && !targets.contains(request.indicator())) {
            throw new Rejection(
                            SupervisionRefusal.NO_TARGET_OF_ITEM,
                            request.item(),
                            request.indicator(),
                            String.join(", ", targets))
                    .at("/indicator");
        }
        List<String> milestones = supervision.of(plan).milestonesOf(request.item()).stream()
                .map(PlannedMilestone::code)
                .toList();
        if (request.milestone() != null && !milestones.contains(request.milestone())) {
            throw new Rejection(
                            SupervisionRefusal.NO_MILESTONE_OF_ITEM,
                            request.item(),
                            request.milestone(),
                            String.join(", ", milestones))
                    .at("/milestone");
        }
    }

    private void requireInside(Plan plan, String region) {
        checks.requireRegion(region, plan.lastDay(), "/regions");
        if (!tree.contains(plan.region(), region)) {
            throw new Rejection(SupervisionRefusal.NOT_IN_PLAN, region, plan.region()).at("/regions");
        }
    }

    private SupervisedTask.Order order(Plan plan, WorkItem item, TaskRequest request, String region, UUID assignment) {
        return new SupervisedTask.Order(
                UUID.randomUUID(),
                plan.id(),
                item.number(),
                item.unit(),
                region,
                assignment,
                request.title(),
                request.requirement(),
                request.indicator(),
                request.milestone(),
                request.sourceRef(),
                caller.subject(),
                now(),
                today.today());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
