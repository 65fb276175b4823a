package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.wage.deposit.domain.DepositPayment;
import org.ganlao.laborrights.wage.deposit.domain.DepositRefusal;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/** Money that is paid into deposits, at first and after draws. Locks: the deposit, the receipt, then draws that it tops up, then its book. */
@ApplicationScoped
class PayDeposits {

    private final DepositRepository deposits;
    private final DepositPaymentRepository payments;
    private final TopUps topUps;
    private final DepositBooks books;
    private final DepositEvents events;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    PayDeposits(
            DepositRepository deposits,
            DepositPaymentRepository payments,
            TopUps topUps,
            DepositBooks books,
            DepositEvents events,
            RecordChecks checks,
            TransactionLock locks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.deposits = deposits;
        this.payments = payments;
        this.topUps = topUps;
        this.books = books;
        this.events = events;
        this.checks = checks;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    DepositPaymentView pay(DepositPaymentRequest request) {
        LocalDate on = request.paidOn();
        checks.requirePast(on, "/paidOn");
        deposits.visible(request.deposit());
        WageDeposit deposit =
                deposits.locked(request.deposit()).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Origin origin = new Origin(caller.client(), request.sourceRef());
        payments.requireUnused(origin);
        requireNewReceipt(request.receipt());
        Instant now = changes.now();
        deposit.payIn(request.amount(), on, now);
        UUID id = UUID.randomUUID();
        DepositPayment payment = new DepositPayment(
                id,
                origin,
                deposit,
                request.amount(),
                on,
                request.receipt(),
                books.payIn(deposit, id, on, request.amount()),
                now);
        payments.keep(payment);
        topUps.raised(deposit, id, on);
        return told("paid", payment, "");
    }

    private void requireNewReceipt(String receipt) {
        locks.hold("deposit receipt " + receipt);
        if (payments.stands(receipt)) {
            throw new Rejection(DepositRefusal.RECEIPT_USED, receipt).at("/receipt");
        }
    }

    @Transactional
    DepositPaymentView annul(UUID id, String ifMatch, Annulment annulment) {
        DepositPayment payment = payments.forChange(
                id, ifMatch, found -> deposits.locked(found.deposit().id()));
        WageDeposit deposit = payment.deposit();
        Instant now = changes.now();
        payment.annul(annulment.reason(), now);
        deposit.takePaymentBack(payment.amount(), now);
        books.reverse(payment.entry(), clock.today(), annulment.reason());
        topUps.lowered(deposit, payment.occurredOn());
        return told("annulled", payment, annulment.reason());
    }

    DepositPaymentView one(UUID id) {
        return DepositPaymentView.from(payments.visible(id));
    }

    Page<DepositPaymentView> page(UUID deposit, Paging paging) {
        return payments.page(deposit, paging).map(DepositPaymentView::from);
    }

    private DepositPaymentView told(String what, DepositPayment payment, String why) {
        events.note(DepositEvents.PAYMENT, what, payment, why);
        events.said("changed", payment.deposit(), why);
        return DepositPaymentView.from(payment);
    }
}
