package org.ganlao.socialinsurance.benefit.medical.domain;

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
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * What a pool owes a hospital or pharmacy up to the end of a month, less what an audit deducts: proposed, approved by another
 * person, paid. Annulled before the payment, its bills wait for the next.
 */
@Entity
@Table(name = "medical_settlement")
public class MedicalSettlement extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID provider;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SettledPool pool;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(nullable = false, updatable = false)
    private Money total;

    @Column(nullable = false, updatable = false)
    private Money deduction;

    @Column(name = "deducted_because", updatable = false)
    private String deductedBecause;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SettlementState state;

    @Embedded
    private Approval approval;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private UUID posting;

    /** With whom and of what. */
    public record Account(UUID provider, String region, SettledPool pool, YearMonth month) {}

    /**
     * @param total of the bills and differences that are not settled yet
     * @param because of the deduction; null without one
     * @throws Rejection if nothing is owed, or the deduction is no part of it
     */
    public MedicalSettlement(
            UUID id,
            Origin origin,
            Account account,
            Money total,
            Money deduction,
            String because,
            String proposedBy,
            Instant now) {
        super(id, origin, now);
        this.provider = Objects.requireNonNull(account.provider(), "provider");
        this.region = Objects.requireNonNull(account.region(), "region");
        this.pool = Objects.requireNonNull(account.pool(), "pool");
        this.month = account.month().atDay(1);
        this.total = total;
        this.deduction = deduction;
        this.deductedBecause = because;
        this.state = SettlementState.PROPOSED;
        this.approval = Approval.proposed(proposedBy, now);
        if (!total.isPositive()) {
            throw new Rejection(MedicalRefusal.NOTHING_TO_SETTLE, account.month());
        }
        if (deduction.isNegative() || deduction.compareTo(total) >= 0) {
            throw new Rejection(MedicalRefusal.DEDUCTION_TOO_HIGH, total).at("/deduction");
        }
        if (deduction.isZero() != (because == null)) {
            throw new Rejection(MedicalRefusal.DEDUCTION_UNEXPLAINED).at("/deductedBecause");
        }
    }

    protected MedicalSettlement() {}

    public void approve(String approver, Instant now) {
        require(SettlementState.PROPOSED);
        approval = approval.by(approver, now);
        become(SettlementState.APPROVED, now);
    }

    /** To be asked before it is posted. */
    public void requirePayable() {
        require(SettlementState.APPROVED);
    }

    /** @param posted in the pool's book */
    public void pay(LocalDate on, UUID posted, Instant now) {
        requirePayable();
        paidOn = Objects.requireNonNull(on, "on");
        posting = Objects.requireNonNull(posted, "posted");
        become(SettlementState.PAID, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (state == SettlementState.PAID) {
            throw new Rejection(MedicalRefusal.SETTLEMENT_IN_ANOTHER_STATE, state);
        }
        state = SettlementState.ANNULLED;
        super.annul(reason, now);
    }

    private void require(SettlementState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(MedicalRefusal.SETTLEMENT_IN_ANOTHER_STATE, state);
        }
    }

    private void become(SettlementState next, Instant now) {
        state = next;
        revised(now);
    }

    /** What is paid. */
    public Money payable() {
        return total.minus(deduction);
    }

    @Override
    public String region() {
        return region;
    }

    /** Day of the payment; before, last day of the month. */
    @Override
    public LocalDate occurredOn() {
        return paidOn == null ? month().atEndOfMonth() : paidOn;
    }

    public UUID provider() {
        return provider;
    }

    public SettledPool pool() {
        return pool;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public Money total() {
        return total;
    }

    public Money deduction() {
        return deduction;
    }

    /** Null without a deduction. */
    public String deductedBecause() {
        return deductedBecause;
    }

    public SettlementState state() {
        return state;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }
}
