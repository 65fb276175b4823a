package org.ganlao.skills.funding.payout.domain;

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

/** Money of a year out of which a county pays subsidies of training and appraisal: proposed by one person, there once another approved it. */
@Entity
@Table(name = "subsidy_budget")
public class SubsidyBudget extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate givenOn;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private Approval approval;

    private UUID entry;

    public SubsidyBudget(
            UUID id,
            Origin origin,
            String region,
            int year,
            Money amount,
            LocalDate givenOn,
            String document,
            String proposedBy,
            Instant now) {
        super(id, origin, now);
        if (givenOn.getYear() != year) {
            throw new Rejection(PayoutRefusal.BUDGET_OF_ANOTHER_YEAR, Integer.toString(year), givenOn).at("/givenOn");
        }
        if (!amount.isPositive()) {
            throw new Rejection(PayoutRefusal.BUDGET_OF_NOTHING, amount).at("/amount");
        }
        this.region = region;
        this.year = year;
        this.amount = amount;
        this.givenOn = givenOn;
        this.document = document;
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected SubsidyBudget() {}

    /** To be asked before it is posted. */
    public void requireApprovable(String approver) {
        requireStanding();
        approval.requireOpenTo(approver);
    }

    public void approve(String approver, UUID posting, Instant now) {
        requireApprovable(approver);
        approval = approval.by(approver, now);
        entry = posting;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return givenOn;
    }

    public int year() {
        return year;
    }

    public Money amount() {
        return amount;
    }

    public String document() {
        return document;
    }

    public Approval approval() {
        return approval;
    }

    /** In the county's book; null before its approval. */
    public UUID entry() {
        return entry;
    }
}
