package org.ganlao.laborrights.wage.deposit.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * What an employer deposits so that wages are paid even where it does not pay them (工资保证金). It is paid in, drawn on by a
 * decision of two persons for wages that are owed, and topped up; when the work is done and nobody is owed anything, what is
 * left is refunded by another person than who stated that. Whoever moves its money holds its row.
 */
@Entity
@Table(name = "wage_deposit")
public class WageDeposit extends FactRecord {

    @Embedded
    private DepositOutline outline;

    @Column(nullable = false)
    private Money balance;

    @Column(nullable = false)
    private int payments;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "public_until")
    private LocalDate publicUntil;

    @AttributeOverride(name = "proposedBy", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "proposedAt", column = @Column(name = "proposed_at"))
    @Embedded
    private Approval refund;

    @Column(name = "refunded_on")
    private LocalDate refundedOn;

    @Column(name = "refunded")
    private Money refunded;

    public WageDeposit(UUID id, Origin origin, DepositOutline outline, Instant now) {
        super(id, origin, now);
        this.outline = Objects.requireNonNull(outline, "outline");
        this.balance = Money.ZERO;
    }

    protected WageDeposit() {}

    public void payIn(Money amount, LocalDate on, Instant now) {
        requireOpen();
        if (completedOn != null) {
            throw new Rejection(DepositRefusal.DEPOSIT_COMPLETED, completedOn);
        }
        requireDay(on);
        requirePositive(amount);
        balance = balance.plus(amount);
        payments++;
        revised(now);
    }

    /** The payment was a mistake. */
    public void takePaymentBack(Money amount, Instant now) {
        requireOpen();
        requireHeld(amount);
        balance = balance.minus(amount);
        payments--;
        revised(now);
    }

    /**
     * States anew who deposits so much for what.
     *
     * @param drawn whether a draw stands, or waits, which is for wages of the employer
     */
    public void correct(DepositOutline stated, boolean drawn, Instant now) {
        requireOpen();
        if (stated.equals(outline)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (drawn && !stated.employer().equals(outline.employer())) {
            throw new Rejection(DepositRefusal.DRAWN_FOR_ITS_WAGES).at("/deposit/employer");
        }
        outline = stated;
        revised(now);
    }

    public void draw(Money amount, LocalDate on, Instant now) {
        requireOpen();
        requireDay(on);
        requirePositive(amount);
        requireHeld(amount);
        balance = balance.minus(amount);
        revised(now);
    }

    /** The draw was a mistake. */
    public void takeDrawBack(Money amount, Instant now) {
        requireOpen();
        balance = balance.plus(amount);
        revised(now);
    }

    /** @param until last day on which objections are heard */
    public void complete(LocalDate on, LocalDate until, String by, Instant now) {
        requireOpen();
        if (completedOn != null) {
            throw new Rejection(DepositRefusal.DEPOSIT_COMPLETED, completedOn);
        }
        requireDay(on);
        completedOn = on;
        publicUntil = until;
        refund = Approval.proposed(by, now);
        revised(now);
    }

    /**
     * @param owing whether the employer owes wages
     * @param drawsWait whether a draw waits to be decided
     * @return what is refunded
     */
    public Money refund(LocalDate on, boolean owing, boolean drawsWait, String by, Instant now) {
        requireOpen();
        if (completedOn == null) {
            throw new Rejection(DepositRefusal.WORK_NOT_DONE);
        }
        if (!on.isAfter(publicUntil)) {
            throw new Rejection(DepositRefusal.PUBLICITY_RUNS, publicUntil);
        }
        if (owing) {
            throw new Rejection(DepositRefusal.WAGES_OWED);
        }
        if (drawsWait) {
            throw new Rejection(DepositRefusal.DRAW_WAITS);
        }
        refund = refund.by(by, now);
        refunded = balance;
        balance = Money.ZERO;
        refundedOn = on;
        revised(now);
        return refunded;
    }

    @Override
    public void annul(String reason, Instant now) {
        requireOpen();
        if (payments > 0) {
            throw new Rejection(DepositRefusal.MONEY_WAS_PAID_IN);
        }
        super.annul(reason, now);
    }

    /** To be asked before a draw is proposed. */
    public void requireOpen() {
        requireStanding();
        if (refundedOn != null) {
            throw new Rejection(DepositRefusal.DEPOSIT_REFUNDED, refundedOn);
        }
    }

    private void requireDay(LocalDate on) {
        if (on.isBefore(outline.openedOn())) {
            throw new Rejection(DepositRefusal.BEFORE_THE_DEPOSIT, outline.openedOn());
        }
    }

    private void requireHeld(Money amount) {
        if (amount.compareTo(balance) > 0) {
            throw new Rejection(DepositRefusal.DEPOSIT_TOO_LOW, balance);
        }
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Rejection(DepositRefusal.NO_AMOUNT_DEPOSITED, amount);
        }
    }

    public DepositState state() {
        if (!standing()) {
            return DepositState.ANNULLED;
        }
        if (refundedOn != null) {
            return DepositState.REFUNDED;
        }
        if (completedOn != null) {
            return DepositState.COMPLETED;
        }
        return full() ? DepositState.HELD : DepositState.SHORT;
    }

    /** Whether as much is held as is required. */
    public boolean full() {
        return balance.compareTo(outline.required()) >= 0;
    }

    @Override
    public String region() {
        return outline.region();
    }

    @Override
    public LocalDate occurredOn() {
        return outline.openedOn();
    }

    public DepositOutline outline() {
        return outline;
    }

    public Money balance() {
        return balance;
    }

    /** Null before. */
    public LocalDate completedOn() {
        return completedOn;
    }

    /** Last day on which objections against the refund are heard; null before the work is done. */
    public LocalDate publicUntil() {
        return publicUntil;
    }

    /** Who stated that the work is done, and who refunded; null before. */
    public Approval refund() {
        return refund;
    }

    /** Null before. */
    public LocalDate refundedOn() {
        return refundedOn;
    }

    /** Null before. */
    public Money refunded() {
        return refunded;
    }
}
