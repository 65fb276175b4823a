package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisedTask;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.platform.time.BusinessClock;

/** Tasks that regions let wait, and how far each has gone up. */
@Singleton
class Delays {

    private final Catalogue catalogue;
    private final SupervisionPlans supervision;
    private final TaskRepository tasks;
    private final BusinessClock clock;

    Delays(Catalogue catalogue, SupervisionPlans supervision, TaskRepository tasks, BusinessClock clock) {
        this.catalogue = catalogue;
        this.supervision = supervision;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Of all plans that the catalogue still has. */
    List<Delay> all() {
        LocalDate today = clock.today();
        return tasks.overdue(today).stream()
                .flatMap(task -> catalogue.plan(task.order().plan()).stream().map(plan -> delay(plan, task, today)))
                .toList();
    }

    private Delay delay(Plan plan, SupervisedTask task, LocalDate today) {
        long days = task.daysOverdue(today);
        EscalationStep step = supervision
                .of(plan)
                .rulebook(today)
                .flatMap(rules -> rules.step(days))
                .orElse(null);
        return new Delay(task, plan.region(), days, step);
    }
}
