package org.ganlao.socialinsurance.treasury.pooling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.treasury.fund.SettlingOperations;
import org.ganlao.socialinsurance.treasury.pooling.domain.GapShares;
import org.ganlao.socialinsurance.treasury.pooling.domain.PoolingBudget;
import org.ganlao.socialinsurance.treasury.pooling.domain.PoolingBudgetRefusal;
import org.ganlao.socialinsurance.treasury.pooling.domain.YearOfFund;

/** Proposes a county's budget and approves it; claims the settlement by the books and approves that. Locks: county and year. */
@ApplicationScoped
class KeepBudgets {

    private static final String KIND = "pooling-budget";
    private static final String SHARE = "social-insurance.pooling.share.";

    private final PoolingBudgetRepository budgets;
    private final PoolingBooks books;
    private final SettlingOperations settling;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepBudgets(
            PoolingBudgetRepository budgets,
            PoolingBooks books,
            SettlingOperations settling,
            Parameters parameters,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.budgets = budgets;
        this.books = books;
        this.settling = settling;
        this.parameters = parameters;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PoolingBudgetView propose(PoolingBudgetRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        PoolingBudget budget = new PoolingBudget(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.year(),
                new YearOfFund(request.contributions(), request.benefits()),
                shares(request),
                caller.subject(),
                changes.now());
        locks.hold(KIND + " " + request.region() + " " + request.year());
        budgets.standing(request.region(), request.year()).ifPresent(earlier -> {
            throw new Rejection(PoolingBudgetRefusal.BUDGET_STATED, earlier.id());
        });
        budgets.add(budget);
        return noted("proposed", budget, "");
    }

    private GapShares shares(PoolingBudgetRequest request) {
        ParameterSet figures = parameters.at(LocalDate.of(request.year(), 1, 1));
        return new GapShares(
                figures.factor(SHARE + "province", request.region()), figures.factor(SHARE + "city", request.region()));
    }

    @Transactional
    PoolingBudgetView approve(UUID id, String ifMatch) {
        PoolingBudget budget = budgets.forChange(id, ifMatch);
        budget.approve(caller.subject(), changes.now());
        return noted("approved", budget, "");
    }

    @Transactional
    PoolingBudgetView claim(UUID id, String ifMatch) {
        PoolingBudget budget = budgets.forChange(id, ifMatch);
        budget.claim(books.of(budget.region(), budget.year()), clock.today(), caller.subject(), changes.now());
        return noted("settlement-claimed", budget, "");
    }

    @Transactional
    PoolingBudgetView settle(UUID id, String ifMatch) {
        PoolingBudget budget = budgets.forChange(id, ifMatch);
        budget.settle(books.of(budget.region(), budget.year()), caller.subject(), changes.now());
        return noted("settled", budget, "");
    }

    @Transactional
    PoolingBudgetView annul(UUID id, String ifMatch, Annulment annulment) {
        PoolingBudget budget = budgets.forChange(id, ifMatch);
        settling.hold(id);
        settling.of(id).values().stream().findFirst().ifPresent(operation -> {
            throw new Rejection(PoolingBudgetRefusal.SETTLEMENT_MOVED, operation);
        });
        budget.annul(annulment.reason(), changes.now());
        return noted("annulled", budget, annulment.reason());
    }

    PoolingBudgetView one(UUID id) {
        return view(budgets.visible(id));
    }

    Page<PoolingBudgetView> page(Integer year, Paging paging) {
        return budgets.page(year, paging).map(this::view);
    }

    private PoolingBudgetView noted(String what, PoolingBudget budget, String why) {
        events.note(KIND, what, budget, why);
        return view(budget);
    }

    private PoolingBudgetView view(PoolingBudget budget) {
        return PoolingBudgetView.from(budget, settling.of(budget.id()));
    }
}
