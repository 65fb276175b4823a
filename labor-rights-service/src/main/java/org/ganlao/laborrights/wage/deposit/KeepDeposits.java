package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.laborrights.wage.deposit.domain.DepositOutline;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.ledger.LedgerEntries;
import org.ganlao.platform.ledger.LedgerEntry;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/** Opens deposits, and refunds them when the work is done. Locks: the deposit where there is one, then its employer's, then its book. */
@ApplicationScoped
class KeepDeposits {

    private final DepositRepository deposits;
    private final DepositDrawRepository draws;
    private final TopUps topUps;
    private final DepositBooks books;
    private final DepositEvents events;
    private final WageArrears arrears;
    private final LedgerEntries entries;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    KeepDeposits(
            DepositRepository deposits,
            DepositDrawRepository draws,
            TopUps topUps,
            DepositBooks books,
            DepositEvents events,
            WageArrears arrears,
            LedgerEntries entries,
            Parameters parameters,
            RecordChecks checks,
            TransactionLock locks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.deposits = deposits;
        this.draws = draws;
        this.topUps = topUps;
        this.books = books;
        this.events = events;
        this.arrears = arrears;
        this.entries = entries;
        this.parameters = parameters;
        this.checks = checks;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    DepositView open(DepositRequest request) {
        StatedDeposit stated = request.deposit();
        checks.requirePast(stated.openedOn(), "/deposit/openedOn");
        checks.requireOwnRegion(stated.region(), stated.openedOn(), "/deposit/region");
        locks.hold(nameOf(stated.outline()));
        WageDeposit deposit = new WageDeposit(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), stated.outline(), changes.now());
        deposits.requireNew(deposit);
        deposits.requireOnly(deposit.outline(), deposit.id());
        deposits.keep(deposit);
        books.open(deposit);
        return said("opened", deposit, "");
    }

    private static String nameOf(DepositOutline outline) {
        return "deposit of " + outline.employer();
    }

    /** Where less is required now than is held, what ran to fill it ends. */
    @Transactional
    DepositView correct(UUID id, String ifMatch, DepositCorrection correction) {
        WageDeposit deposit = deposits.forChange(id, ifMatch);
        DepositOutline stated =
                correction.deposit().of(deposit.region(), deposit.outline().openedOn());
        locks.hold(nameOf(stated));
        deposits.requireOnly(stated, id);
        deposit.correct(stated, draws.standing(id), changes.now());
        topUps.raised(deposit, null, clock.today());
        return said("changed", deposit, correction.reason());
    }

    @Transactional
    DepositView complete(UUID id, String ifMatch, DepositDay day) {
        checks.requirePast(day.on(), "/on");
        WageDeposit deposit = deposits.forChange(id, ifMatch);
        LocalDate until =
                day.on().plusDays(parameters.at(day.on()).integer("labor.deposit.publicity.days", deposit.region()));
        deposit.complete(day.on(), until, caller.subject(), changes.now());
        topUps.end(deposit);
        return said("changed", deposit, "");
    }

    @Transactional
    DepositView refund(UUID id, String ifMatch, DepositDay day) {
        checks.requirePast(day.on(), "/on");
        WageDeposit deposit = deposits.forChange(id, ifMatch);
        boolean owing = arrears.owes(deposit.outline().employer());
        Money refunded = deposit.refund(day.on(), owing, draws.waiting(id), caller.subject(), changes.now());
        books.refund(deposit, day.on(), refunded);
        return said("changed", deposit, "");
    }

    @Transactional
    DepositView annul(UUID id, String ifMatch, Annulment annulment) {
        WageDeposit deposit = deposits.forChange(id, ifMatch);
        deposit.annul(annulment.reason(), changes.now());
        return said("annulled", deposit, annulment.reason());
    }

    DepositView one(UUID id) {
        return DepositView.from(deposits.visible(id));
    }

    Page<DepositView> page(DepositFilter filter, Paging paging) {
        return deposits.page(filter, paging).map(DepositView::from);
    }

    Page<LedgerEntry> ledger(UUID id, Paging paging) {
        deposits.visible(id);
        return entries.page(DepositBooks.bookOf(id), paging);
    }

    private DepositView said(String verb, WageDeposit deposit, String why) {
        events.said(verb, deposit, why);
        return DepositView.from(deposit);
    }
}
