package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.benefit.payment.domain.BenefitPayment;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * Approves payments that others proposed, refuses them, strikes them out, and notes what comes back. Locks: the person,
 * where what the payment took from is given back, the payment, then the book.
 */
@ApplicationScoped
class DecidePayments {

    private final BenefitPaymentRepository payments;
    private final Funds funds;
    private final Sql sql;
    private final RecordChecks checks;
    private final Persons persons;
    private final BenefitPaymentEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    DecidePayments(
            BenefitPaymentRepository payments,
            Funds funds,
            Sql sql,
            RecordChecks checks,
            Persons persons,
            BenefitPaymentEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.payments = payments;
        this.funds = funds;
        this.sql = sql;
        this.checks = checks;
        this.persons = persons;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    BenefitPaymentView approve(UUID id, String ifMatch) {
        BenefitPayment payment = payments.forChange(id, ifMatch);
        payment.approve(caller.subject(), changes.now());
        events.say("approved", payment, "");
        return BenefitPaymentView.from(payment);
    }

    @Transactional
    BenefitPaymentView refuse(UUID id, String ifMatch, PaymentRefused refused) {
        BenefitPayment payment = payments.forChange(id, ifMatch);
        payment.refuse(refused.reason(), changes.now());
        events.note("refused", payment, refused.reason());
        return BenefitPaymentView.from(payment);
    }

    @Transactional
    BenefitPaymentView annul(UUID id, String ifMatch, Annulment annulment) {
        BenefitPayment payment = payments.forChangeOfPerson(id, ifMatch, persons::lockTokens);
        payment.annul(annulment.reason(), changes.now());
        events.fell(payment, annulment.reason());
        return BenefitPaymentView.from(payment);
    }

    /** The bank could not carry it out: the money is back in the payment account. */
    @Transactional
    BenefitPaymentView giveBack(UUID id, String ifMatch, BankReturn returned) {
        checks.requirePast(returned.on(), "/on");
        BenefitPayment payment = payments.forChangeOfPerson(id, ifMatch, persons::lockTokens);
        payment.requireReturnable(returned.on());
        funds.takeBack(payment.insurance(), payment.region(), FundExpense.BENEFIT, id, returned.on(), payment.amount());
        payment.giveBack(returned.on(), returned.reason(), changes.now());
        events.returned(payment, returned.reason());
        return BenefitPaymentView.from(payment);
    }

    /** An instalment of what has to be recovered came in. */
    @Transactional
    BenefitPaymentView recover(UUID id, String ifMatch, RecoveryRequest recovery) {
        checks.requirePast(recovery.on(), "/on");
        BenefitPayment payment = payments.forChange(id, ifMatch);
        payment.requireRecoverable(recovery.on(), recovery.amount());
        UUID entry = funds.receive(
                payment.insurance(), payment.region(), FundIncome.RECOVERY, id, recovery.on(), recovery.amount());
        payment.recover(recovery.on(), recovery.amount(), changes.now());
        sql.update(
                """
                insert into benefit_recovery (id, payment, recovered_on, amount, receipt, entry, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                id,
                recovery.on(),
                recovery.amount().amount(),
                recovery.receipt(),
                entry,
                caller.subject(),
                changes.now());
        events.say("recovered", payment, recovery.receipt());
        return BenefitPaymentView.from(payment);
    }

    BenefitPaymentView one(UUID id) {
        BenefitPaymentView view = BenefitPaymentView.from(payments.visible(id));
        reads.one(BenefitPaymentEvents.KIND, id);
        return view;
    }

    Page<BenefitPaymentView> page(BenefitPaymentFilter filter, Paging paging) {
        Page<BenefitPaymentView> page = payments.page(filter, paging).map(BenefitPaymentView::from);
        reads.list(BenefitPaymentEvents.KIND);
        return page;
    }
}
