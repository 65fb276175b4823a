package org.ganlao.laborrights.enforcement.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/** What an investigation found against one employer: so many persons, so much owed; until it is put right. */
@Entity
@Table(name = "labour_violation")
public class Violation {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PLACES = 2;

    @Id
    private UUID id;

    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "inspection_case", nullable = false, updatable = false)
    private InspectionCase inspectionCase;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ViolationKind kind;

    @Column(nullable = false)
    private String employer;

    private int persons;

    @Column(nullable = false)
    private Money amount = Money.ZERO;

    @Column(nullable = false)
    private Money surcharge = Money.ZERO;

    @Column(nullable = false)
    private Money paid = Money.ZERO;

    @Column(name = "found_on", nullable = false)
    private LocalDate foundOn;

    @Column(name = "righted_on")
    private LocalDate rightedOn;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    Violation(UUID id, InspectionCase of, FoundViolation found, LocalDate on, Instant now) {
        this.id = id;
        this.version = 1;
        this.inspectionCase = of;
        this.kind = found.kind();
        this.employer = found.employer();
        this.persons = found.persons();
        this.amount = found.amount();
        this.foundOn = on;
        this.recordedAt = now;
    }

    protected Violation() {}

    /** 加付赔偿金 of wages that are still owed, HALF_UP to the cent. @return whether there were any */
    boolean surcharge(int percent, Instant now) {
        if (!kind.isWage() || rightedOn != null) {
            return false;
        }
        BigDecimal open = amount.minus(paid).amount();
        surcharge = new Money(open.multiply(new BigDecimal(percent)).divide(HUNDRED, PLACES, RoundingMode.HALF_UP));
        revised(now);
        return true;
    }

    /** @param payment 0 where nothing is owed; what is paid in full is put right */
    void rectify(LocalDate on, Money payment, Instant now) {
        if (rightedOn != null) {
            throw new Rejection(CaseRefusal.VIOLATION_RIGHTED, rightedOn);
        }
        if (on.isBefore(foundOn)) {
            throw new Rejection(CaseRefusal.CASE_STEP_TOO_EARLY, foundOn);
        }
        if (payment.compareTo(owed()) > 0) {
            throw new Rejection(CaseRefusal.PAID_TOO_MUCH, owed());
        }
        paid = paid.plus(payment);
        if (owed().isZero()) {
            rightedOn = on;
        }
        revised(now);
    }

    void revised(Instant now) {
        version++;
        recordedAt = now;
    }

    /** Yuan still to be paid. */
    public Money owed() {
        return amount.plus(surcharge).minus(paid);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ViolationKind kind() {
        return kind;
    }

    public String employer() {
        return employer;
    }

    public int persons() {
        return persons;
    }

    public Money amount() {
        return amount;
    }

    public Money surcharge() {
        return surcharge;
    }

    public Money paid() {
        return paid;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    /** Null while it stands. */
    public LocalDate rightedOn() {
        return rightedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
