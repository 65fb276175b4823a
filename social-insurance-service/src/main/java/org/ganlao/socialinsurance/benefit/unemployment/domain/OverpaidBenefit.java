package org.ganlao.socialinsurance.benefit.unemployment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Benefit that was paid for months after it had stopped, or an aid that the person got twice, found when the reason came to be
 * known. What it says is to be recovered by the payments themselves; it is taken back when the reason is.
 */
@Entity
@Table(name = "overpaid_benefit")
public class OverpaidBenefit extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID claim;

    @Column(nullable = false, updatable = false)
    private UUID ground;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false)
    private String person;

    @Column(name = "not_due_from", nullable = false)
    private LocalDate notDueFrom;

    @Column(nullable = false)
    private Money amount;

    @Column(nullable = false)
    private String because;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingState state;

    /**
     * @param ground of the payments: the claim, or an aid of it
     * @param notDueFrom first day no longer due
     */
    public OverpaidBenefit(
            UUID id,
            Origin origin,
            UnemploymentClaim claim,
            UUID ground,
            LocalDate notDueFrom,
            Money amount,
            String because,
            Instant now) {
        super(id, origin, now);
        this.claim = claim.id();
        this.region = claim.region();
        this.person = claim.person().token();
        this.ground = Objects.requireNonNull(ground, "ground");
        this.state = FindingState.FOUND;
        state(notDueFrom, amount, because);
    }

    protected OverpaidBenefit() {}

    /** More, or less, of the same ground is not due. */
    public void change(LocalDate from, Money whole, String why, Instant now) {
        state = whole.isPositive() ? FindingState.FOUND : FindingState.TAKEN_BACK;
        state(from, whole, why);
        revised(now);
    }

    private void state(LocalDate from, Money whole, String why) {
        notDueFrom = Objects.requireNonNull(from, "from");
        amount = Objects.requireNonNull(whole, "whole");
        because = Objects.requireNonNull(why, "why");
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return notDueFrom;
    }

    public UUID claim() {
        return claim;
    }

    public UUID ground() {
        return ground;
    }

    /** Token. */
    public String person() {
        return person;
    }

    public Money amount() {
        return amount;
    }

    public String because() {
        return because;
    }

    public FindingState state() {
        return state;
    }
}
