package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.bank.domain.BankLine;
import org.ganlao.socialinsurance.treasury.bank.domain.BankMatch;
import org.ganlao.socialinsurance.treasury.bank.domain.BankRefusal;

/** Reconciles an account by the rules, and by two persons what these leave open. Locks: the account, then its lines by id. */
@ApplicationScoped
class ReconcileAccounts {

    private static final String KIND = "bank-match";

    private final BankLineRepository lines;
    private final BankMatchRepository matches;
    private final OpenItems open;
    private final OpenMonths months;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Audit audit;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ReconcileAccounts(
            BankLineRepository lines,
            BankMatchRepository matches,
            OpenItems open,
            OpenMonths months,
            RecordChecks checks,
            RegionScope scope,
            TransactionLock locks,
            RecordEvents events,
            Audit audit,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.lines = lines;
        this.matches = matches;
        this.open = open;
        this.months = months;
        this.checks = checks;
        this.scope = scope;
        this.locks = locks;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ReconciliationView reconcile(ReconciliationRequest request) {
        checks.requirePast(request.until(), "/until");
        checks.requireOwnRegion(request.region(), request.until(), "/region");
        BankAccount account = request.bankAccount();
        hold(account);
        Map<OpenItems.Rule, Integer> found = new EnumMap<>(OpenItems.Rule.class);
        for (OpenItems.Rule rule : OpenItems.Rule.values()) {
            found.put(
                    rule,
                    open.match(
                            rule,
                            account,
                            request.until(),
                            caller.client(),
                            caller.subject(),
                            clock.today(),
                            changes.now()));
        }
        audit.record(
                "bank-account.reconciled",
                "bank-account",
                request.region(),
                Map.of("sourceRef", request.sourceRef(), "found", found.toString()));
        return new ReconciliationView(
                found.get(OpenItems.Rule.REFERENCE),
                found.get(OpenItems.Rule.AMOUNT_AND_DAY),
                found.get(OpenItems.Rule.AMOUNT_WITHIN_DAYS),
                items(account, request.until()));
    }

    /** @param until null asks for today */
    OpenItemsView open(BankAccount account, LocalDate until) {
        scope.requireRead(account.pool());
        return items(account, Objects.requireNonNullElse(until, clock.today()));
    }

    @Transactional
    BankMatchView propose(BankMatchRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        BankAccount account = request.bankAccount();
        hold(account);
        Instant now = changes.now();
        BankMatch match = new BankMatch(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                account,
                clock.today(),
                request.reason(),
                caller.subject(),
                now);
        matches.requireNew(match);
        List<BankLine> taken = lines.held(request.lines());
        Money books = take(match, request.entries());
        Money bank = Money.sum(taken.stream().map(BankLine::amount).toList());
        taken.stream()
                .filter(line -> !line.account().equals(account))
                .findFirst()
                .ifPresent(line -> {
                    throw new Rejection(BankRefusal.LINE_OF_ANOTHER_ACCOUNT, line.id()).at("/lines");
                });
        if (!books.equals(bank)) {
            throw new Rejection(BankRefusal.SUMS_DIFFER, books, bank).at("/lines");
        }
        matches.keep(match);
        matches.flush();
        taken.forEach(line -> line.match(match.id(), now));
        events.note(KIND, "proposed", match, request.reason());
        return view(match);
    }

    @Transactional
    BankMatchView approve(UUID id, String ifMatch) {
        BankMatch match = matches.forChange(id, ifMatch);
        match.approve(caller.subject(), changes.now());
        events.note(KIND, "approved", match, "");
        return view(match);
    }

    /** What it matched is open again; refused once a month of it is closed. */
    @Transactional
    BankMatchView annul(UUID id, String ifMatch, Annulment annulment) {
        BankMatch match = matches.forChange(id, ifMatch, found -> hold(found.account()));
        List<BankLine> matched = lines.held(lines.of(id));
        months.require(
                match.account(), matched.stream().map(BankLine::occurredOn).toList());
        months.require(match.account(), open.days(id));
        matched.forEach(line -> line.release(changes.now()));
        match.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", match, annulment.reason());
        return view(match);
    }

    BankMatchView one(UUID id) {
        return view(matches.visible(id));
    }

    Page<BankMatchView> page(String region, Paging paging) {
        return matches.page(region, paging).map(this::view);
    }

    /** @return what they come to in the account */
    private Money take(BankMatch match, Set<UUID> entries) {
        Map<UUID, OpenItems.Entry> known = open.entries(match.account(), LocalDate.of(9999, 12, 31)).stream()
                .collect(Collectors.toMap(OpenItems.Entry::id, Function.identity()));
        Money sum = Money.ZERO;
        for (UUID id : entries) {
            OpenItems.Entry entry = known.get(id);
            if (entry == null) {
                BankRefusal why = open.isMatched(id, match.account())
                        ? BankRefusal.ENTRY_MATCHED
                        : BankRefusal.ENTRY_OF_ANOTHER_ACCOUNT;
                throw new Rejection(why, id).at("/entries");
            }
            match.take(id);
            sum = sum.plus(entry.amount());
        }
        return sum;
    }

    private void hold(BankAccount account) {
        locks.hold("bank account " + account);
    }

    private OpenItemsView items(BankAccount account, LocalDate until) {
        return new OpenItemsView(until, open.lines(account, until), open.entries(account, until));
    }

    private BankMatchView view(BankMatch match) {
        return BankMatchView.from(match, lines.of(match.id()));
    }
}
