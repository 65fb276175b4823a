package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * What an enterprise owes one person: declared, verified with the same or another amount, and repaid in parts, never more than
 * was verified. Whoever changes it holds the row of the arrears that it belongs to.
 */
@Entity
@Table(name = "owed_wages")
public class OwedWages extends FactRecord implements OfPerson {

    @ManyToOne(optional = false)
    @JoinColumn(name = "arrears", nullable = false, updatable = false)
    private EmployerArrears arrears;

    @Embedded
    private ProtectedId person;

    @Embedded
    private MonthsOwed months;

    @Column(nullable = false, updatable = false)
    private boolean beside;

    @Column(nullable = false)
    private Money declared;

    private Money verified;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "change_reason")
    private String changeReason;

    @Column(nullable = false)
    private Money repaid;

    /** @param beside whether they are owed beside what other arrears state for the same months */
    public OwedWages(
            UUID id,
            Origin origin,
            EmployerArrears arrears,
            ProtectedId person,
            MonthsOwed months,
            boolean beside,
            Money declared,
            Instant now) {
        super(id, origin, now);
        requirePositive(declared);
        this.arrears = Objects.requireNonNull(arrears, "arrears");
        this.person = Objects.requireNonNull(person, "person");
        this.months = Objects.requireNonNull(months, "months");
        this.beside = beside;
        this.declared = declared;
        this.repaid = Money.ZERO;
    }

    protected OwedWages() {}

    /**
     * @param amount what is owed in truth; nothing, where the declaration was wrong
     * @param reason why another amount than was declared; null where it is the same
     * @param by subject of the one who verifies; null where a decision does
     */
    void verify(Money amount, String reason, LocalDate on, String by, Instant now) {
        requireStanding();
        requireChange(amount, reason);
        verified = amount;
        verifiedOn = Objects.requireNonNull(on, "on");
        verifiedBy = by;
        changeReason = reason;
        revised(now);
    }

    private void requireChange(Money amount, String reason) {
        if (amount.isNegative()) {
            throw new Rejection(ArrearsRefusal.NO_AMOUNT_OWED, amount);
        }
        if (!amount.equals(declared) && reason == null) {
            throw new Rejection(ArrearsRefusal.CHANGE_WITHOUT_REASON, declared, amount);
        }
    }

    /** By how much it raises what is owed, or lowers it. */
    Money restate(Money amount, String reason, Instant now) {
        requireStanding();
        Money before = amount();
        if (amount.equals(before)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (verified == null) {
            requirePositive(amount);
            declared = amount;
        } else {
            requireChange(amount, reason);
            if (amount.compareTo(repaid) < 0) {
                throw new Rejection(ArrearsRefusal.REPAID_MORE_ALREADY, repaid);
            }
            verified = amount;
            changeReason = reason;
        }
        revised(now);
        return amount.minus(before);
    }

    /** The decision that verified them gives so much more. */
    void raise(Money more, Instant now) {
        requireStanding();
        requirePositive(more);
        declared = declared.plus(more);
        verified = verified.plus(more);
        revised(now);
    }

    void repay(Money amount, LocalDate on, Instant now) {
        requireStanding();
        requirePositive(amount);
        if (verified == null) {
            throw new Rejection(ArrearsRefusal.ARREARS_UNVERIFIED);
        }
        if (on.isBefore(verifiedOn)) {
            throw new Rejection(ArrearsRefusal.REPAID_BEFORE_VERIFIED, verifiedOn).at("/repayment/paidOn");
        }
        if (amount.compareTo(remaining()) > 0) {
            throw new Rejection(ArrearsRefusal.MORE_THAN_OWED, remaining());
        }
        repaid = repaid.plus(amount);
        revised(now);
    }

    void takeBack(Money amount, Instant now) {
        repaid = repaid.minus(amount);
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (repaid.isPositive()) {
            throw new Rejection(ArrearsRefusal.REPAYMENTS_STAND, repaid);
        }
        super.annul(reason, now);
    }

    private static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Rejection(ArrearsRefusal.NO_AMOUNT_OWED, amount);
        }
    }

    /** What is owed in all: verified, or as long as nobody verified it declared. */
    Money amount() {
        return verified == null ? declared : verified;
    }

    /** Whether the decision that caused the arrears verified it, and no person. */
    public boolean decided() {
        return verified != null && verifiedBy == null;
    }

    /** Whether somebody still has to verify or to repay something. */
    public boolean open() {
        return verified == null || remaining().isPositive();
    }

    /** Of what was verified. */
    public Money remaining() {
        return verified == null ? Money.ZERO : verified.minus(repaid);
    }

    @Override
    public String region() {
        return arrears.region();
    }

    @Override
    public LocalDate occurredOn() {
        return verifiedOn == null ? arrears.outline().declaredOn() : verifiedOn;
    }

    public EmployerArrears arrears() {
        return arrears;
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public MonthsOwed months() {
        return months;
    }

    /** Whether they are owed beside what other arrears state for the same months. */
    public boolean beside() {
        return beside;
    }

    public Money declared() {
        return declared;
    }

    /** Null before. */
    public Money verified() {
        return verified;
    }

    /** Null before. */
    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** Subject of the one who did; null before, and where a decision did. */
    public String verifiedBy() {
        return verifiedBy;
    }

    /** Why another amount was verified than was declared; null where it is the same. */
    public String changeReason() {
        return changeReason;
    }

    public Money repaid() {
        return repaid;
    }
}
