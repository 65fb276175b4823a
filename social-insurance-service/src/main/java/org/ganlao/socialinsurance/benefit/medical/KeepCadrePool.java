package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreOverspend;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreReceipt;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreReceipt.Paid;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.BookedMoney.Received;

/**
 * Books what is paid into the pools of retired cadres, and keeps what earlier years overspent until its payers have paid it.
 * Locks: the overspend, then the pool's book.
 */
@ApplicationScoped
class KeepCadrePool {

    private static final String RECEIPT = "cadre-receipt";
    private static final String OVERSPEND = "cadre-overspend";

    private final CadreReceiptRepository receipts;
    private final CadreOverspendRepository overspends;
    private final CadrePool pool;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    KeepCadrePool(
            CadreReceiptRepository receipts,
            CadreOverspendRepository overspends,
            CadrePool pool,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.receipts = receipts;
        this.overspends = overspends;
        this.pool = pool;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CadreReceiptView receive(CadreReceiptRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(request.region(), request.receivedOn(), "/region");
        Paid paid = request.paid();
        if (paid.overspend() != null) {
            requireOwed(paid, request.region());
        }
        UUID id = UUID.randomUUID();
        CadreReceipt receipt = new CadreReceipt(
                id,
                new Origin(caller.client(), request.sourceRef()),
                paid,
                new Received(
                        request.region(),
                        request.receivedOn(),
                        request.document(),
                        caller.subject(),
                        pool.receive(request.region(), id, request.receivedOn(), paid.amount())),
                changes.now());
        receipts.add(receipt);
        return told("received", receipt, "");
    }

    private void requireOwed(Paid paid, String region) {
        CadreOverspend overspend = overspends
                .locked(paid.overspend())
                .filter(found -> found.region().equals(region))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND).at("/overspend"));
        Money before = Money.sum(receipts.of(overspend.id()).stream()
                .filter(receipt -> receipt.payer() == paid.payer())
                .map(CadreReceipt::amount)
                .toList());
        overspend.requireOwed(paid.payer(), before, paid.amount());
    }

    @Transactional
    CadreReceiptView annul(UUID id, String ifMatch, Annulment annulment) {
        CadreReceipt receipt = receipts.forChange(id, ifMatch);
        receipt.requireAnnullableBy(caller.subject());
        pool.reverse(receipt.posting(), clock.today(), annulment.reason());
        receipt.annul(annulment.reason(), caller.subject(), changes.now());
        return told("annulled", receipt, annulment.reason());
    }

    @Transactional
    CadreOverspendView state(CadreOverspendRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        locks.hold("cadre overspend %s %d".formatted(request.region(), request.year()));
        overspends.of(request.region(), request.year()).ifPresent(earlier -> {
            throw new Rejection(MedicalRefusal.OVERSPEND_KNOWN, Integer.toString(request.year()), earlier.id());
        });
        CadreOverspend overspend = new CadreOverspend(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.year(),
                request.shares().stream()
                        .map(CadreOverspendRequest.StatedShare::share)
                        .toList(),
                caller.subject(),
                changes.now());
        checks.requirePast(overspend.occurredOn(), "/year");
        overspends.add(overspend);
        return told("stated", overspend, "");
    }

    @Transactional
    CadreOverspendView approve(UUID id, String ifMatch) {
        CadreOverspend overspend = overspends.forChange(id, ifMatch);
        overspend.approve(caller.subject(), changes.now());
        return told("approved", overspend, "");
    }

    @Transactional
    CadreOverspendView annulOverspend(UUID id, String ifMatch, Annulment annulment) {
        CadreOverspend overspend = overspends.forChange(id, ifMatch);
        if (!receipts.of(id).isEmpty()) {
            throw new Rejection(MedicalRefusal.OVERSPEND_IN_USE);
        }
        overspend.annul(annulment.reason(), changes.now());
        return told("annulled", overspend, annulment.reason());
    }

    CadreOverspendView one(UUID id) {
        return view(overspends.visible(id));
    }

    Page<CadreOverspendView> page(Integer year, Paging paging) {
        return overspends.page(year, paging).map(this::view);
    }

    private CadreOverspendView view(CadreOverspend overspend) {
        return CadreOverspendView.from(overspend, receipts.of(overspend.id()));
    }

    private CadreReceiptView told(String verb, CadreReceipt receipt, String why) {
        events.say(RECEIPT, verb, CadreReceiptFact.of(receipt), why);
        return CadreReceiptView.from(receipt);
    }

    /** To the audit alone until it is approved. */
    private CadreOverspendView told(String verb, CadreOverspend overspend, String why) {
        if (overspend.approval().given()) {
            events.say(OVERSPEND, verb, CadreOverspendFact.of(overspend), why);
        } else {
            events.note(OVERSPEND, verb, overspend, why);
        }
        return view(overspend);
    }
}
