package org.ganlao.skills.funding.examfee.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * The public's part of one candidate's exam fee. It rests on the certificate to which the exam led: revoked before it is paid, nothing
 * is; revoked afterwards, the station pays it back.
 */
@Entity
@Table(name = "fee_subsidy")
public class FeeSubsidy extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID claim;

    @Column(nullable = false, updatable = false)
    private UUID candidate;

    @Column(nullable = false)
    private UUID certificate;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "claimed_on", nullable = false, updatable = false)
    private LocalDate claimedOn;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeeSubsidyState state;

    private String because;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private UUID payment;

    private UUID run;

    @Column(name = "refunded_on")
    private LocalDate refundedOn;

    private UUID refund;

    /** @param amount in yuan */
    public FeeSubsidy(
            UUID id, Origin origin, FeeClaim claim, UUID candidate, UUID certificate, Money amount, Instant now) {
        super(id, origin, now);
        this.claim = claim.id();
        this.region = claim.region();
        this.claimedOn = claim.occurredOn();
        this.candidate = candidate;
        this.certificate = certificate;
        this.amount = amount;
        this.state = FeeSubsidyState.CLAIMED;
    }

    protected FeeSubsidy() {}

    /** Another certificate stands in the place of the one on which it rests. */
    public void restOn(UUID successor, Instant now) {
        certificate = successor;
        revised(now);
    }

    /** The certificate was taken back, or the person had one already. */
    public void fall(String reason, Instant now) {
        require(FeeSubsidyState.CLAIMED, FeeSubsidyState.PAID);
        because = reason;
        become(state == FeeSubsidyState.PAID ? FeeSubsidyState.TO_BE_REFUNDED : FeeSubsidyState.FALLEN, now);
    }

    public void pay(UUID inRun, LocalDate on, UUID posting, Instant now) {
        require(FeeSubsidyState.CLAIMED);
        run = inRun;
        payment = posting;
        paidOn = on;
        become(FeeSubsidyState.PAID, now);
    }

    /** To be asked before the return is posted. */
    public void requireReturnable(LocalDate on) {
        require(FeeSubsidyState.TO_BE_REFUNDED);
        if (on.isBefore(paidOn)) {
            throw new Rejection(FeeRefusal.FEE_RETURNED_BEFORE_PAYMENT, paidOn).at("/returnedOn");
        }
    }

    public void giveBack(LocalDate on, UUID posting, Instant now) {
        requireReturnable(on);
        refundedOn = on;
        refund = posting;
        become(FeeSubsidyState.REFUNDED, now);
    }

    /** With its claim, which is not paid. */
    @Override
    public void annul(String reason, Instant now) {
        require(FeeSubsidyState.CLAIMED, FeeSubsidyState.FALLEN);
        state = FeeSubsidyState.ANNULLED;
        super.annul(reason, now);
    }

    private void require(FeeSubsidyState... fit) {
        if (!List.of(fit).contains(state)) {
            throw new Rejection(FeeRefusal.FEE_IN_ANOTHER_STATE, state);
        }
    }

    private void become(FeeSubsidyState next, Instant now) {
        state = next;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return claimedOn;
    }

    public UUID claim() {
        return claim;
    }

    public UUID candidate() {
        return candidate;
    }

    public UUID certificate() {
        return certificate;
    }

    /** In yuan. */
    public Money amount() {
        return amount;
    }

    public FeeSubsidyState state() {
        return state;
    }

    /** Why it fell; null otherwise. */
    public String because() {
        return because;
    }

    /** Null before. */
    public LocalDate paidOn() {
        return paidOn;
    }

    /** The run that paid it; null before. */
    public UUID run() {
        return run;
    }

    /** Null before. */
    public LocalDate refundedOn() {
        return refundedOn;
    }
}
