package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.domain.PlannedWorker;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

/** Shows plans, and their workers; that these were read is noted. */
@ApplicationScoped
class ShowPlans {

    private final PlanRepository plans;
    private final PlannedWorkerRepository workers;
    private final CongressLaw law;
    private final Persons persons;
    private final AuditedReads reads;

    ShowPlans(
            PlanRepository plans,
            PlannedWorkerRepository workers,
            CongressLaw law,
            Persons persons,
            AuditedReads reads) {
        this.plans = plans;
        this.workers = workers;
        this.law = law;
        this.persons = persons;
        this.reads = reads;
    }

    PlanView one(UUID id) {
        return view(plans.visible(id));
    }

    Page<PlanView> page(PlanFilter filter, Paging paging) {
        Page<StaffPlacementPlan> page = plans.page(filter, paging);
        Map<UUID, Long> listed = workers.listedBy(
                page.items().stream().map(StaffPlacementPlan::id).toList());
        return page.map(plan -> view(plan, listed));
    }

    PlanView view(StaffPlacementPlan plan) {
        return view(plan, workers.listedBy(List.of(plan.id())));
    }

    private PlanView view(StaffPlacementPlan plan, Map<UUID, Long> listed) {
        return PlanView.from(
                plan, listed.getOrDefault(plan.id(), 0L), law.at(plan.vote().votedOn()));
    }

    PlannedWorkerView worker(UUID id) {
        PlannedWorker worker = workers.visible(id);
        reads.one(PlanEvents.WORKER, id);
        return view(worker);
    }

    Page<PlannedWorkerView> workers(PlannedWorkerFilter filter, Paging paging) {
        Page<PlannedWorker> page = workers.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(PlanEvents.WORKER);
        return page.map(this::view);
    }

    PlannedWorkerView view(PlannedWorker worker) {
        return PlannedWorkerView.from(worker, persons.show(worker.person()));
    }
}
