package org.ganlao.socialinsurance.treasury.pooling.domain;

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

/**
 * A county's budget of its pensions for a year: proposed, approved by another person; after the year settled by what the books
 * say, claimed by one person and approved by another. Province and city bear their shares of the gap up to the budget's; what
 * the gap is beyond that, the county bears alone.
 */
@Entity
@Table(name = "pooling_budget")
public class PoolingBudget extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Embedded
    @AttributeOverride(name = "contributions", column = @Column(name = "planned_contributions", nullable = false))
    @AttributeOverride(name = "benefits", column = @Column(name = "planned_benefits", nullable = false))
    private YearOfFund planned;

    @Embedded
    private GapShares shares;

    @Embedded
    private Approval approval;

    @Embedded
    @AttributeOverride(name = "contributions", column = @Column(name = "actual_contributions"))
    @AttributeOverride(name = "benefits", column = @Column(name = "actual_benefits"))
    private YearOfFund actual;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "settled_by")
    private String settledBy;

    public PoolingBudget(
            UUID id,
            Origin origin,
            String region,
            int year,
            YearOfFund planned,
            GapShares shares,
            String by,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.year = year;
        this.planned = Objects.requireNonNull(planned, "planned");
        this.shares = Objects.requireNonNull(shares, "shares");
        this.approval = Approval.proposed(by, now);
    }

    protected PoolingBudget() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    /** After the year, and anew as long as it is not settled. */
    public void claim(YearOfFund byTheBooks, LocalDate today, String by, Instant now) {
        require(BudgetState.APPROVED, BudgetState.CLAIMED);
        if (today.getYear() <= year) {
            throw new Rejection(PoolingBudgetRefusal.BUDGET_YEAR_NOT_OVER, String.valueOf(year));
        }
        actual = byTheBooks;
        claimedBy = by;
        revised(now);
    }

    /** @param byTheBooks as they are now */
    public void settle(YearOfFund byTheBooks, String by, Instant now) {
        require(BudgetState.CLAIMED, BudgetState.CLAIMED);
        if (by.equals(claimedBy)) {
            throw new Rejection(PoolingBudgetRefusal.CLAIMED_BY_YOU);
        }
        if (!byTheBooks.equals(actual)) {
            throw new Rejection(PoolingBudgetRefusal.BOOKS_CHANGED);
        }
        settledBy = by;
        revised(now);
    }

    private void require(BudgetState one, BudgetState other) {
        requireStanding();
        if (state() != one && state() != other) {
            throw new Rejection(PoolingBudgetRefusal.BUDGET_IN_ANOTHER_STATE, state());
        }
    }

    public BudgetState state() {
        if (!standing()) {
            return BudgetState.ANNULLED;
        }
        if (settledBy != null) {
            return BudgetState.SETTLED;
        }
        if (actual != null) {
            return BudgetState.CLAIMED;
        }
        return approval.given() ? BudgetState.APPROVED : BudgetState.PROPOSED;
    }

    /** Who is to bear the planned gap. */
    public GapParts plannedParts() {
        return shares.of(planned.gap());
    }

    /** Who bears the gap by the books; null before it is claimed. */
    public GapParts actualParts() {
        if (actual == null) {
            return null;
        }
        Money shared = actual.gap().min(planned.gap());
        return shares.of(shared).withMoreForTheCounty(actual.gap().minus(shared));
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return LocalDate.of(year, 1, 1);
    }

    public int year() {
        return year;
    }

    public YearOfFund planned() {
        return planned;
    }

    /** Null before it is claimed. */
    public YearOfFund actual() {
        return actual;
    }

    public GapShares shares() {
        return shares;
    }

    public Approval approval() {
        return approval;
    }

    public String claimedBy() {
        return claimedBy;
    }

    public String settledBy() {
        return settledBy;
    }
}
