package org.ganlao.laborrights.relation.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.relation.restructuring.domain.PlannedWorker;
import org.ganlao.laborrights.relation.restructuring.domain.RestructuringRefusal;
import org.ganlao.laborrights.relation.restructuring.domain.StaffPlacementPlan;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

/** Submits plans with their workers, and submits them anew; whoever changes one, or its list, holds its row. */
@ApplicationScoped
class SubmitPlan {

    private final PlanRepository plans;
    private final PlannedWorkerRepository workers;
    private final PlanEvents events;
    private final ShowPlans show;
    private final RecordChecks checks;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    SubmitPlan(
            PlanRepository plans,
            PlannedWorkerRepository workers,
            PlanEvents events,
            ShowPlans show,
            RecordChecks checks,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.plans = plans;
        this.workers = workers;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PlanView submit(PlanRequest request) {
        StatedPlan stated = request.plan();
        require(stated);
        Instant now = changes.now();
        StaffPlacementPlan plan = new StaffPlacementPlan(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                stated.outline(),
                stated.vote().vote(),
                stated.funds().funds(),
                caller.subject(),
                now);
        plans.add(plan);
        list(plan, request.sourceRef(), request.workers(), now);
        return noted("submitted", plan, "");
    }

    @Transactional
    PlanView correct(UUID id, String ifMatch, PlanCorrection correction) {
        StatedPlan stated = correction.plan();
        require(stated);
        StaffPlacementPlan plan = plans.forChange(id, ifMatch);
        plan.correct(stated.outline(), stated.vote().vote(), stated.funds().funds(), caller.subject(), changes.now());
        return noted("corrected", plan, correction.reason());
    }

    @Transactional
    PlanView add(UUID id, String ifMatch, WorkersRequest request) {
        StaffPlacementPlan plan = plans.forChange(id, ifMatch);
        Instant now = changes.now();
        plan.submitAnew(caller.subject(), now);
        list(plan, request.sourceRef(), request.workers(), now);
        return noted("workers-added", plan, request.sourceRef());
    }

    private void require(StatedPlan stated) {
        checks.requirePast(stated.submittedOn(), "/plan/submittedOn");
        checks.requireOwnRegion(stated.region(), stated.submittedOn(), "/plan/region");
    }

    /** The references of a request's workers are numbered, so that the first is new if all are. */
    private void list(StaffPlacementPlan plan, String sourceRef, List<StatedWorker> stated, Instant now) {
        Set<ByteBuffer> listed = workers.listedOn(plan.id());
        for (int place = 0; place < stated.size(); place++) {
            PersonalId person = identified(stated.get(place), place);
            List<ByteBuffer> indexes =
                    persons.blindIndexes(person).stream().map(ByteBuffer::wrap).toList();
            if (indexes.stream().anyMatch(listed::contains)) {
                throw new Rejection(RestructuringRefusal.WORKER_LISTED_ALREADY).at(pointer(place));
            }
            listed.addAll(indexes);
            PlannedWorker worker = new PlannedWorker(
                    UUID.randomUUID(),
                    new Origin(caller.client(), sourceRef + "/" + (place + 1)),
                    plan,
                    persons.protect(person),
                    stated.get(place).way(),
                    now);
            if (place == 0) {
                workers.requireNew(worker);
            }
            workers.keep(worker);
        }
    }

    private PersonalId identified(StatedWorker worker, int place) {
        try {
            return persons.identify(worker.person());
        } catch (Rejection refused) {
            throw refused.at(pointer(place));
        }
    }

    private static String pointer(int place) {
        return "/workers/" + place + "/person/number";
    }

    private PlanView noted(String what, StaffPlacementPlan plan, String why) {
        events.note(what, plan, why);
        return show.view(plan);
    }
}
