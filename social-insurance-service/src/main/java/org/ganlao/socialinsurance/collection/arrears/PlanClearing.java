package org.ganlao.socialinsurance.collection.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.arrears.domain.ArrearsRefusal;
import org.ganlao.socialinsurance.collection.arrears.domain.ClearingPlan;
import org.ganlao.socialinsurance.collection.billing.Account;
import org.ganlao.socialinsurance.collection.billing.Settlements;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;

/** Agrees with employers how they clear their arrears, one plan at a time. Locks: the employer, then its account. */
@ApplicationScoped
class PlanClearing {

    private static final String KIND = "clearing-plan";

    private final ClearingPlanRepository plans;
    private final Overdue overdue;
    private final EmployerRepository employers;
    private final Settlements settlements;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PlanClearing(
            ClearingPlanRepository plans,
            Overdue overdue,
            EmployerRepository employers,
            Settlements settlements,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.plans = plans;
        this.overdue = overdue;
        this.employers = employers;
        this.settlements = settlements;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ClearingPlanView agree(ClearingPlanRequest request) {
        checks.requirePast(request.agreedOn(), "/agreedOn");
        checks.requireOwnRegion(request.region(), request.agreedOn(), "/region");
        String employer =
                employers.registered(request.employer().value(), "/employer").employer();
        settlements.hold(new Account(request.region(), employer));
        if (plans.standing(request.region(), employer)) {
            throw new Rejection(ArrearsRefusal.PLAN_STANDS).at("/employer");
        }
        ClearingPlan plan = new ClearingPlan(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                employer,
                request.region(),
                request.agreedOn(),
                overdue.sum(request.region(), employer, request.agreedOn()),
                request.instalments().stream()
                        .map(ClearingPlanRequest.Part::instalment)
                        .toList(),
                changes.now());
        plans.add(plan);
        events.say(KIND, "agreed", ClearingPlanFact.of(plan), "");
        return view(plan);
    }

    @Transactional
    ClearingPlanView annul(UUID id, String ifMatch, Annulment annulment) {
        ClearingPlan plan = plans.forChange(id, ifMatch);
        plan.annul(annulment.reason(), changes.now());
        events.say(KIND, "annulled", ClearingPlanFact.of(plan), annulment.reason());
        return view(plan);
    }

    ClearingPlanView one(UUID id) {
        return view(plans.visible(id));
    }

    Page<ClearingPlanView> page(String region, String employer, Paging paging) {
        return plans.page(region, employer, paging).map(this::view);
    }

    private ClearingPlanView view(ClearingPlan plan) {
        return ClearingPlanView.from(
                plan, overdue.sum(plan.region(), plan.employer(), plan.occurredOn()), clock.today());
    }
}
