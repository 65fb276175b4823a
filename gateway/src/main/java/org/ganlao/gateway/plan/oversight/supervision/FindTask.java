package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Finds a task of a plan; one of a foreign region is not there. */
@Singleton
class FindTask {

    private final TaskRepository tasks;
    private final RegionScope scope;

    FindTask(TaskRepository tasks, RegionScope scope) {
        this.tasks = tasks;
        this.scope = scope;
    }

    SupervisedTask visible(Plan plan, UUID id) {
        return visible(plan, tasks.find(id));
    }

    /** The same, which nobody else changes until the transaction ends. */
    SupervisedTask locked(Plan plan, UUID id) {
        return visible(plan, tasks.lock(id));
    }

    private SupervisedTask visible(Plan plan, Optional<SupervisedTask> found) {
        return found.filter(task -> task.order().plan().equals(plan.id()))
                .filter(task -> scope.covers(task.order().region()))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }
}
