package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.domain.PlannedWorker;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringRefusal;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.TransactionLock;

/** Accepts plans, gives them back, and strikes out plans and workers. Locks: a plan, then the reference or its workers. */
@ApplicationScoped
class ReviewPlan {

    private static final List<String> REVIEWERS = List.of("reviewer", "supervisor");

    private final PlanRepository plans;
    private final PlannedWorkerRepository workers;
    private final PlanEvents events;
    private final ShowPlans show;
    private final CongressLaw law;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    ReviewPlan(
            PlanRepository plans,
            PlannedWorkerRepository workers,
            PlanEvents events,
            ShowPlans show,
            CongressLaw law,
            RecordChecks checks,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.plans = plans;
        this.workers = workers;
        this.events = events;
        this.show = show;
        this.law = law;
        this.checks = checks;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PlanView accept(UUID id, String ifMatch, StatedAcceptance stated) {
        checks.requirePast(stated.on(), "/on");
        StaffPlacementPlan plan = plans.forChange(id, ifMatch);
        locks.hold("review " + stated.reference());
        if (plans.accepted(stated.reference())) {
            throw new Rejection(RestructuringRefusal.REFERENCE_USED, stated.reference()).at("/reference");
        }
        List<PlannedWorker> listed = workers.standingOf(id);
        Instant now = changes.now();
        plan.accept(stated.acceptance(), listed.size(), law.at(plan.vote().votedOn()), caller.subject(), now);
        listed.forEach(worker -> worker.revised(now));
        events.accepted(plan, listed);
        return show.view(plan);
    }

    @Transactional
    PlanView giveBack(UUID id, String ifMatch, StatedReturn stated) {
        checks.requirePast(stated.on(), "/on");
        StaffPlacementPlan plan = plans.forChange(id, ifMatch);
        plan.giveBack(stated.on(), stated.reason(), caller.subject(), changes.now());
        events.note("returned", plan, stated.reason());
        return show.view(plan);
    }

    @Transactional
    PlanView annul(UUID id, String ifMatch, Annulment annulment) {
        StaffPlacementPlan plan = plans.forChange(id, ifMatch);
        List<PlannedWorker> listed = workers.standingOf(id);
        Instant now = changes.now();
        plan.annul(annulment.reason(), now);
        listed.forEach(worker -> worker.annul(annulment.reason(), now));
        events.annulled(plan, listed);
        return show.view(plan);
    }

    /** Before the acceptance it submits the plan anew, whose list is another one; after it, those strike out who review. */
    @Transactional
    PlannedWorkerView annulWorker(UUID id, String ifMatch, Annulment annulment) {
        PlannedWorker worker = workers.forChange(
                id, ifMatch, found -> plans.locked(found.plan().id()));
        StaffPlacementPlan plan = worker.plan();
        Instant now = changes.now();
        worker.annul(annulment.reason(), now);
        if (plan.acceptance() == null) {
            plan.submitAnew(caller.subject(), now);
        } else if (REVIEWERS.stream().noneMatch(caller::has)) {
            throw new Rejection(
                    RestructuringRefusal.STRUCK_OUT_BY_REVIEWERS,
                    plan.acceptance().reference());
        }
        events.annulled(worker);
        return show.view(worker);
    }
}
