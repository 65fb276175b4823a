package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityPlan;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityRates;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityRefusal;
import org.ganlao.socialinsurance.oldage.annuity.domain.PaidIn;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;

/** Files plans, opens them as a second person, takes what is paid in, closes them. Locks: the employer, the plan. */
@ApplicationScoped
class KeepPlans {

    private static final String KIND = "annuity-plan";
    private static final String PREFIX = "social-insurance.annuity.most.";

    private final AnnuityPlanRepository plans;
    private final AnnuityAccounts accounts;
    private final EmployerRepository employers;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepPlans(
            AnnuityPlanRepository plans,
            AnnuityAccounts accounts,
            EmployerRepository employers,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.plans = plans;
        this.accounts = accounts;
        this.employers = employers;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    AnnuityPlanView file(AnnuityPlanRequest request) {
        checks.requirePast(request.filedOn(), "/filedOn");
        checks.requireOwnRegion(request.region(), request.filedOn(), "/region");
        String employer = request.employer().value();
        employers.registered(employer, "/employer");
        AnnuityRates rates = new AnnuityRates(request.employerRate(), request.personRate());
        ParameterSet figures = parameters.at(request.filedOn());
        rates.requireWithin(
                figures.decimal(PREFIX + "employer", request.region()),
                figures.decimal(PREFIX + "both", request.region()));
        locks.hold(KIND + " " + employer);
        plans.standing(employer).ifPresent(earlier -> {
            throw new Rejection(AnnuityRefusal.PLAN_FILED, earlier.id());
        });
        AnnuityPlan plan = new AnnuityPlan(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                employer,
                request.region(),
                request.trustee(),
                request.filedOn(),
                rates,
                caller.subject(),
                changes.now());
        plans.add(plan);
        return noted("filed", plan);
    }

    @Transactional
    AnnuityPlanView approve(UUID id, String ifMatch) {
        AnnuityPlan plan = plans.forChange(id, ifMatch);
        plan.approve(caller.subject(), changes.now());
        return noted("approved", plan);
    }

    @Transactional
    AnnuityPlanView close(UUID id, String ifMatch, PlanClosure closure) {
        AnnuityPlan plan = plans.forChange(id, ifMatch);
        plan.close(closure.on(), changes.now());
        return noted("closed", plan);
    }

    /** Whole or not at all. */
    @Transactional
    AnnuityPlanView payIn(UUID id, String ifMatch, ContributionSheet sheet) {
        checks.requirePast(sheet.month().atDay(1), "/month");
        AnnuityPlan plan = plans.forChange(id, ifMatch);
        plan.requireOpen();
        List<PaidIn> lines = sheet.lines().stream().map(this::paidIn).toList();
        lines.forEach(line -> line.requireWithin(plan.rates()));
        requireOnce(plan, sheet.month(), lines);
        accounts.add(id, sheet.month().atDay(1), UUID.randomUUID(), lines);
        plan.revised(changes.now());
        return noted("paid-in", plan);
    }

    private PaidIn paidIn(ContributionSheet.Line line) {
        String token = persons.tokens(persons.identify(line.person())).get(0);
        return new PaidIn(token, line.wage(), line.employerPart(), line.personPart());
    }

    private void requireOnce(AnnuityPlan plan, YearMonth month, List<PaidIn> lines) {
        Set<String> tokens = lines.stream().map(PaidIn::person).collect(Collectors.toSet());
        if (tokens.size() < lines.size()
                || accounts.paidBefore(plan.id(), month.atDay(1), tokens).isPresent()) {
            throw new Rejection(AnnuityRefusal.MONTH_PAID_IN, month).at("/lines");
        }
    }

    AnnuityPlanView one(UUID id) {
        return view(plans.visible(id));
    }

    Page<AnnuityPlanView> page(String employer, Paging paging) {
        return plans.page(employer, paging).map(this::view);
    }

    private AnnuityPlanView noted(String what, AnnuityPlan plan) {
        events.note(KIND, what, plan, "");
        return view(plan);
    }

    private AnnuityPlanView view(AnnuityPlan plan) {
        return AnnuityPlanView.from(plan, accounts.standing(plan.id()));
    }
}
