package org.ganlao.skills.funding.examfee.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * What a station claims of the exam fees that the public pays, for the certified candidates of one session, each of whom is a {@link
 * FeeSubsidy}. Another person approves it, and runs pay it, one candidate after the other; before the first payment it may be annulled.
 */
@Entity
@Table(name = "fee_claim")
public class FeeClaim extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID session;

    @Column(nullable = false, updatable = false)
    private UUID station;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "claimed_on", nullable = false, updatable = false)
    private LocalDate claimedOn;

    @Column(nullable = false, updatable = false)
    private int candidates;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(name = "paid_amount", nullable = false)
    private Money paidAmount;

    @Embedded
    private Approval approval;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    /**
     * What is claimed for.
     *
     * @param region of the station, whose county pays
     * @param amount in yuan, of all candidates together
     */
    public record Stated(UUID session, UUID station, String region, int candidates, Money amount) {}

    public FeeClaim(UUID id, Origin origin, Stated stated, LocalDate on, String by, Instant now) {
        super(id, origin, now);
        this.session = stated.session();
        this.station = stated.station();
        this.region = stated.region();
        this.candidates = stated.candidates();
        this.amount = stated.amount();
        this.paidAmount = Money.ZERO;
        this.claimedOn = on;
        this.approval = Approval.proposed(by, now);
    }

    protected FeeClaim() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    /** @param part of one candidate, in yuan */
    public void pay(Money part, LocalDate on, Instant now) {
        requireStanding();
        if (!approval.given()) {
            throw new Rejection(FeeRefusal.FEE_IN_ANOTHER_STATE, state());
        }
        paidAmount = paidAmount.plus(part);
        paidOn = on;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (paidOn != null) {
            throw new Rejection(FeeRefusal.FEE_CLAIM_PAID, paidOn);
        }
        super.annul(reason, now);
    }

    /** Paid from its first payment on, whoever still waits. */
    public FeeClaimState state() {
        if (!standing()) {
            return FeeClaimState.ANNULLED;
        }
        if (paidOn != null) {
            return FeeClaimState.PAID;
        }
        return approval.given() ? FeeClaimState.APPROVED : FeeClaimState.CLAIMED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return claimedOn;
    }

    public UUID session() {
        return session;
    }

    public UUID station() {
        return station;
    }

    /** How many were claimed for. */
    public int candidates() {
        return candidates;
    }

    /** Claimed of all candidates, in yuan. */
    public Money amount() {
        return amount;
    }

    /** Of it, until now: without those of whom it fell, and those who wait. */
    public Money paidAmount() {
        return paidAmount;
    }

    public Approval approval() {
        return approval;
    }

    /** Of the last payment; null before the first. */
    public LocalDate paidOn() {
        return paidOn;
    }
}
