package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.benefit.payment.domain.BenefitPayment;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRefusal;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentState;

/**
 * Asks for payments of benefits, and takes them back when their ground falls away. Works in the running transaction. Locks:
 * the ground, then its payments by id; books come after them.
 */
@ApplicationScoped
public class Benefits {

    private final BenefitPaymentRepository payments;
    private final BenefitPaymentEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    Benefits(
            BenefitPaymentRepository payments,
            BenefitPaymentEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.payments = payments;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    /**
     * Proposed by the caller, approved by another person at {@code POST /v1/benefit-payments/{id}/approval}, then paid by a
     * payment run. Once per ground, benefit and month.
     *
     * @return the payment
     * @throws Rejection {@code benefit-claimed}, {@code nothing-due}
     */
    @Transactional(TxType.MANDATORY)
    public UUID claim(BenefitDue due) {
        hold(due.ground());
        payments.taking(due.ground(), due.benefit(), due.month()).ifPresent(earlier -> {
            throw new Rejection(PaymentRefusal.BENEFIT_CLAIMED, earlier.id());
        });
        UUID id = UUID.randomUUID();
        BenefitPayment payment = new BenefitPayment(
                id,
                new Origin(caller.client(), due.benefit() + " " + id),
                new BenefitPayment.Terms(
                        due.insurance(),
                        due.benefit(),
                        due.region(),
                        due.ground(),
                        due.person(),
                        due.dueOn(),
                        due.amount()),
                due.month(),
                caller.subject(),
                changes.now());
        payments.keep(payment);
        events.note("proposed", payment, "");
        return id;
    }

    /**
     * The ground fell away: unpaid payments are struck out, paid ones have to be recovered. A month's payment falls away if
     * its month begins on the day or later, a one-off if it is due then.
     *
     * @param from first day no longer due
     * @return what is to be recovered of what falls away now
     */
    @Transactional(TxType.MANDATORY)
    public Money withdraw(UUID ground, LocalDate from, String why) {
        hold(ground);
        List<BenefitPayment> falling = payments.held(ground).stream()
                .filter(payment -> payment.state() != PaymentState.TO_BE_RECOVERED)
                .filter(payment -> !firstDay(payment).isBefore(from))
                .toList();
        falling.forEach(payment -> {
            payment.fall(why, changes.now());
            events.fallen(payment, why);
        });
        events.corrected(falling, why);
        return Money.sum(falling.stream()
                .filter(payment -> payment.state() == PaymentState.TO_BE_RECOVERED)
                .map(BenefitPayment::toBeRecovered)
                .toList());
    }

    /**
     * The ground stands after all between these days: what had to be recovered of it, and of which nothing came back yet, is
     * the person's again. What was struck out unpaid is proposed anew, or found due by the next run if it is due by the month.
     * What fell for another time stays as it is.
     *
     * @param from first day that was not due until now
     * @param until first day still not due
     * @return what is not to be recovered any more
     */
    @Transactional(TxType.MANDATORY)
    public Money restore(UUID ground, LocalDate from, LocalDate until, String why) {
        hold(ground);
        List<BenefitPayment> standing = payments.held(ground).stream()
                .filter(BenefitPayment::restorable)
                .filter(payment ->
                        !firstDay(payment).isBefore(from) && firstDay(payment).isBefore(until))
                .toList();
        standing.forEach(payment -> {
            payment.restore(changes.now());
            events.say("restored", payment, why);
        });
        proposeAnew(ground, from, until, why);
        return Money.sum(standing.stream().map(BenefitPayment::amount).toList());
    }

    private void proposeAnew(UUID ground, LocalDate from, LocalDate until, String why) {
        payments.fallen(ground).stream()
                .filter(payment ->
                        !firstDay(payment).isBefore(from) && firstDay(payment).isBefore(until))
                .filter(payment ->
                        payments.taking(ground, payment.benefit(), null).isEmpty())
                .toList()
                .forEach(payment -> {
                    BenefitPayment anew = payment.anew(UUID.randomUUID(), changes.now());
                    payments.keep(anew);
                    events.note("proposed", anew, why);
                });
    }

    private static LocalDate firstDay(BenefitPayment payment) {
        return payment.month().map(month -> month.atDay(1)).orElse(payment.dueOn());
    }

    /** Paid, and neither returned nor recovered. */
    public Money paid(UUID ground) {
        return Money.sum(payments.withThePerson(ground).stream()
                .map(BenefitPayment::toBeRecovered)
                .toList());
    }

    /** Whether some is paid that has not come back and is not asked back. */
    public boolean isPaid(UUID ground) {
        return payments.withThePerson(ground).stream().anyMatch(payment -> payment.state() == PaymentState.PAID);
    }

    private void hold(UUID ground) {
        locks.hold("benefit " + ground);
    }
}
