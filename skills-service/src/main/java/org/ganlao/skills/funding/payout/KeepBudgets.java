package org.ganlao.skills.funding.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.funding.payout.domain.SubsidyBudget;

/** Budgets of counties, by two persons. Locks the budget, then the book; a new one the county's documents. */
@ApplicationScoped
class KeepBudgets {

    private static final String KIND = "subsidy-budget";

    private final SubsidyBudgetRepository budgets;
    private final SubsidyBooks books;
    private final RecordEvents events;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepBudgets(
            SubsidyBudgetRepository budgets,
            SubsidyBooks books,
            RecordEvents events,
            RecordChecks checks,
            RegionScope scope,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.budgets = budgets;
        this.books = books;
        this.events = events;
        this.checks = checks;
        this.scope = scope;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    SubsidyBudgetView propose(SubsidyBudgetRequest request) {
        checks.requirePast(request.givenOn(), "/givenOn");
        checks.requireOwnRegion(request.region(), request.givenOn(), "/region");
        SubsidyBudget budget = new SubsidyBudget(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.year(),
                request.amount(),
                request.givenOn(),
                request.document(),
                caller.subject(),
                changes.now());
        locks.hold(KIND + " " + request.region());
        budgets.requireNewDocument(request.region(), request.document());
        budgets.add(budget);
        return noted("proposed", budget, "");
    }

    @Transactional
    SubsidyBudgetView approve(UUID id, String ifMatch) {
        SubsidyBudget budget = budgets.forChange(id, ifMatch);
        budget.requireApprovable(caller.subject());
        UUID entry = books.budgeted(budget.region(), budget.occurredOn(), id, budget.amount());
        budget.approve(caller.subject(), entry, changes.now());
        return noted("approved", budget, "");
    }

    /** Refused where it is spent. */
    @Transactional
    SubsidyBudgetView annul(UUID id, String ifMatch, Annulment annulment) {
        SubsidyBudget budget = budgets.forChange(id, ifMatch);
        budget.annul(annulment.reason(), changes.now());
        if (budget.entry() != null) {
            books.withdrawn(budget.entry(), clock.today(), annulment.reason());
        }
        return noted("annulled", budget, annulment.reason());
    }

    SubsidyBudgetView one(UUID id) {
        return SubsidyBudgetView.from(budgets.visible(id));
    }

    Page<SubsidyBudgetView> page(String region, Integer year, Paging paging) {
        return budgets.page(region, year, paging).map(SubsidyBudgetView::from);
    }

    List<LedgerBalance> book(String region, int year) {
        scope.requireRead(region);
        return books.balances(region, year, clock.today());
    }

    private SubsidyBudgetView noted(String verb, SubsidyBudget budget, String why) {
        events.note(KIND, verb, budget, why);
        return SubsidyBudgetView.from(budget);
    }
}
