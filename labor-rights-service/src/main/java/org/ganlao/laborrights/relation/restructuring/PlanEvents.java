package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.relation.restructuring.domain.PlannedWorker;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.event.Event;
import org.ganlao.platform.record.RecordEvents;

/** Tells of accepted plans and of each of their workers; of what nobody accepted there is an audit entry alone. */
@ApplicationScoped
class PlanEvents {

    static final String PLAN = "staff-placement-plan";
    static final String WORKER = "placed-worker";

    private final RecordEvents events;

    PlanEvents(RecordEvents events) {
        this.events = events;
    }

    void note(String what, StaffPlacementPlan plan, String why) {
        events.note(PLAN, what, plan, why);
    }

    void accepted(StaffPlacementPlan plan, List<PlannedWorker> workers) {
        events.say(PLAN, "accepted", PlanFact.of(plan), "");
        tell("accepted", plan, workers, plan.acceptance().reference());
    }

    void annulled(StaffPlacementPlan plan, List<PlannedWorker> workers) {
        if (plan.acceptance() == null) {
            note("annulled", plan, plan.annulReason());
            return;
        }
        events.say(PLAN, "annulled", PlanFact.of(plan), plan.annulReason());
        tell("annulled", plan, workers, plan.annulReason());
    }

    void annulled(PlannedWorker worker) {
        StaffPlacementPlan plan = worker.plan();
        events.note(WORKER, "annulled", worker, worker.annulReason());
        if (plan.acceptance() == null) {
            note("worker-struck-out", plan, worker.annulReason());
        } else {
            tell("annulled", plan, List.of(worker), worker.annulReason());
        }
    }

    /** Under the plan's key, so that what is told of its workers stays in order. */
    private void tell(String verb, StaffPlacementPlan plan, List<PlannedWorker> workers, String why) {
        for (int from = 0; from < workers.size(); from += Event.MAX_ITEMS) {
            List<PlacedWorkerFact> facts =
                    workers.subList(from, Math.min(from + Event.MAX_ITEMS, workers.size())).stream()
                            .map(PlacedWorkerFact::of)
                            .toList();
            events.say(WORKER, verb, plan, facts, why);
        }
    }
}
