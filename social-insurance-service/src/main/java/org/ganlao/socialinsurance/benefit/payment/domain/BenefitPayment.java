package org.ganlao.socialinsurance.benefit.payment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * One payment of a benefit: proposed by a decision or a payment run, approved by another person or refused, paid by a run,
 * perhaps returned by the bank and paid again. When its ground falls away it is struck out; what is paid by then is recovered,
 * at once or in instalments. Runs change many at once and therefore in the database itself.
 */
@Entity
@Table(name = "benefit_payment")
public class BenefitPayment extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private String benefit;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private UUID ground;

    @Column(nullable = false)
    private String person;

    @Column(updatable = false)
    private LocalDate month;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentState state;

    private String because;

    @Embedded
    private Approval approval;

    @Column(name = "due_run", updatable = false)
    private UUID dueRun;

    private UUID run;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private UUID entry;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(nullable = false)
    private Money recovered;

    private boolean fell;

    /** @param month null for a one-off */
    public BenefitPayment(UUID id, Origin origin, Terms terms, YearMonth month, String proposedBy, Instant now) {
        super(id, origin, now);
        this.insurance = terms.insurance();
        this.benefit = terms.benefit();
        this.region = terms.region();
        this.ground = terms.ground();
        this.person = terms.person();
        this.month = month == null ? null : month.atDay(1);
        this.dueOn = terms.dueOn();
        this.amount = terms.amount();
        this.state = PaymentState.PROPOSED;
        this.approval = Approval.proposed(proposedBy, now);
        this.recovered = Money.ZERO;
    }

    protected BenefitPayment() {}

    /** What is to be paid to whom. */
    public record Terms(
            Insurance insurance,
            String benefit,
            String region,
            UUID ground,
            String person,
            LocalDate dueOn,
            Money amount) {

        public Terms {
            Objects.requireNonNull(insurance, "insurance");
            Objects.requireNonNull(benefit, "benefit");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(dueOn, "dueOn");
            if (!amount.isPositive()) {
                throw new Rejection(PaymentRefusal.NOTHING_DUE, amount);
            }
        }
    }

    public void approve(String approver, Instant now) {
        require(PaymentState.PROPOSED);
        approval = approval.by(approver, now);
        become(PaymentState.APPROVED, now);
    }

    public void refuse(String reason, Instant now) {
        require(PaymentState.PROPOSED);
        because = Objects.requireNonNull(reason, "reason");
        become(PaymentState.REFUSED, now);
    }

    /** To be asked before the return is posted. */
    public void requireReturnable(LocalDate on) {
        require(PaymentState.PAID);
        requireAfterPayment(on);
    }

    /** The bank could not carry it out. */
    public void giveBack(LocalDate on, String reason, Instant now) {
        requireReturnable(on);
        returnedOn = on;
        because = Objects.requireNonNull(reason, "reason");
        become(PaymentState.RETURNED, now);
    }

    /** To be asked before an instalment is posted. */
    public void requireRecoverable(LocalDate on, Money instalment) {
        require(PaymentState.TO_BE_RECOVERED);
        requireAfterPayment(on);
        if (!instalment.isPositive() || instalment.compareTo(toBeRecovered()) > 0) {
            throw new Rejection(PaymentRefusal.MORE_THAN_TO_BE_RECOVERED, toBeRecovered()).at("/amount");
        }
    }

    public void recover(LocalDate on, Money instalment, Instant now) {
        requireRecoverable(on, instalment);
        recovered = recovered.plus(instalment);
        become(recovered.equals(amount) ? PaymentState.RECOVERED : PaymentState.TO_BE_RECOVERED, now);
    }

    /** Its ground fell away, or never was: struck out, or, once paid, to be recovered. */
    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        switch (state) {
            case PROPOSED, APPROVED, RETURNED -> {
                state = PaymentState.ANNULLED;
                super.annul(reason, now);
            }
            case PAID -> {
                because = Objects.requireNonNull(reason, "reason");
                become(PaymentState.TO_BE_RECOVERED, now);
            }
            case REFUSED, TO_BE_RECOVERED, RECOVERED, ANNULLED -> throw inAnotherState();
        }
    }

    /** The same because its ground fell away: should that stand after all, what was not paid is proposed anew. */
    public void fall(String reason, Instant now) {
        annul(reason, now);
        fell = state == PaymentState.ANNULLED;
    }

    /** The same for the same, of one that fell unpaid. */
    public BenefitPayment anew(UUID id, Instant now) {
        if (!fell) {
            throw inAnotherState();
        }
        fell = false;
        return new BenefitPayment(
                id,
                new Origin(origin().client(), benefit + " " + id),
                new Terms(insurance, benefit, region, ground, person, dueOn, amount),
                month().orElse(null),
                approval.proposedBy(),
                now);
    }

    /** Whether it has to be recovered and nothing of it came back yet. */
    public boolean restorable() {
        return state == PaymentState.TO_BE_RECOVERED && recovered.isZero();
    }

    /** Its ground stands after all. */
    public void restore(Instant now) {
        if (!restorable()) {
            throw inAnotherState();
        }
        because = null;
        become(PaymentState.PAID, now);
    }

    private void require(PaymentState needed) {
        requireStanding();
        if (state != needed) {
            throw inAnotherState();
        }
    }

    private void requireAfterPayment(LocalDate on) {
        if (on.isBefore(paidOn)) {
            throw new Rejection(PaymentRefusal.BEFORE_IT_WAS_PAID, paidOn).at("/on");
        }
    }

    private Rejection inAnotherState() {
        return new Rejection(PaymentRefusal.PAYMENT_IN_ANOTHER_STATE, state);
    }

    private void become(PaymentState next, Instant now) {
        state = next;
        revised(now);
    }

    public PaymentState state() {
        return state;
    }

    public Insurance insurance() {
        return insurance;
    }

    public String benefit() {
        return benefit;
    }

    @Override
    public String region() {
        return region;
    }

    /** Day of the payment; before, the day by which it is due. */
    @Override
    public LocalDate occurredOn() {
        return paidOn == null ? dueOn : paidOn;
    }

    /** Id of the record that gives the right. */
    public UUID ground() {
        return ground;
    }

    /** Token of the payee. */
    public String person() {
        return person;
    }

    /** Empty for a one-off. */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(month).map(YearMonth::from);
    }

    /** Last day on which it is on time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Money amount() {
        return amount;
    }

    /** Why it was refused, returned, or has to be recovered; null otherwise. */
    public String because() {
        return because;
    }

    public Approval approval() {
        return approval;
    }

    /** The payment run that found it due; null where it was claimed singly. */
    public UUID dueRun() {
        return dueRun;
    }

    /** The payment run that last took it up; null before. */
    public UUID run() {
        return run;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** The posting by which it was last paid, together with others of the run; null before. */
    public UUID entry() {
        return entry;
    }

    /** Null where the bank returned nothing. */
    public LocalDate returnedOn() {
        return returnedOn;
    }

    public Money recovered() {
        return recovered;
    }

    public Money toBeRecovered() {
        return amount.minus(recovered);
    }
}
