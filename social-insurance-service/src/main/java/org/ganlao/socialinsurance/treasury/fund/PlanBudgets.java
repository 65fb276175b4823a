package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.domain.BudgetLine;
import org.ganlao.socialinsurance.treasury.fund.domain.FundBudget;

/** Plans what the funds receive and pay in a year, by two persons, and compares it with their books. */
@ApplicationScoped
class PlanBudgets {

    private static final String KIND = "fund-budget";

    private final BudgetRepository budgets;
    private final Ledger ledger;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PlanBudgets(
            BudgetRepository budgets,
            Ledger ledger,
            RecordChecks checks,
            RegionScope scope,
            TransactionLock locks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.checks = checks;
        this.scope = scope;
        this.locks = locks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    BudgetView propose(BudgetRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        FundBudget budget = new FundBudget(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.insurance(),
                request.region(),
                request.year(),
                request.document(),
                request.lines().stream().map(StatedBudgetLine::line).toList(),
                caller.subject(),
                changes.now());
        budget.requireItems(FundBooks.planned());
        locks.hold(KIND + " " + request.region());
        budgets.requireNone(request.insurance(), request.region(), request.year());
        budgets.add(budget);
        events.note(KIND, "proposed", budget, "");
        return BudgetView.from(budget);
    }

    @Transactional
    BudgetView approve(UUID id, String ifMatch) {
        FundBudget budget = budgets.forChange(id, ifMatch);
        budget.approve(caller.subject(), changes.now());
        events.note(KIND, "approved", budget, "");
        return BudgetView.from(budget);
    }

    @Transactional
    BudgetView annul(UUID id, String ifMatch, Annulment annulment) {
        FundBudget budget = budgets.forChange(id, ifMatch);
        budget.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", budget, annulment.reason());
        return BudgetView.from(budget);
    }

    /** @param year null asks for this one */
    @Transactional
    BudgetExecutionView execution(Insurance insurance, String region, Integer year) {
        scope.requireRead(region);
        LocalDate today = clock.today();
        int asked = year == null ? today.getYear() : year;
        LocalDate last = LocalDate.of(asked, 12, 31);
        LocalDate until = today.isBefore(last) ? today : last;
        Optional<FundBudget> approved = budgets.of(insurance, region, asked)
                .filter(budget -> budget.approval().given());
        Map<String, Money> planned = approved.map(FundBudget::lines).orElse(List.of()).stream()
                .collect(Collectors.toMap(BudgetLine::item, BudgetLine::amount));
        String book = FundBooks.bookOf(insurance, region);
        Map<String, Money> before = balances(book, LocalDate.of(asked - 1, 12, 31));
        Map<String, Money> now = balances(book, until);
        Function<String, Money> actual =
                item -> now.getOrDefault(item, Money.ZERO).minus(before.getOrDefault(item, Money.ZERO));
        return new BudgetExecutionView(
                insurance,
                region,
                asked,
                until,
                approved.map(FundBudget::id).orElse(null),
                FundBooks.planned().stream()
                        .map(item -> item(item, planned.getOrDefault(item, Money.ZERO), actual.apply(item)))
                        .toList());
    }

    private Map<String, Money> balances(String book, LocalDate day) {
        return ledger.trialBalance(book, day).stream()
                .collect(Collectors.toMap(LedgerBalance::account, LedgerBalance::amount));
    }

    private static BudgetExecutionView.Item item(String item, Money planned, Money actual) {
        BigDecimal executed =
                planned.isZero() ? null : actual.amount().divide(planned.amount(), 4, RoundingMode.HALF_UP);
        return new BudgetExecutionView.Item(item, planned, actual, executed);
    }
}
