package org.ganlao.employment.money.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Money that a region's fund gets: the province by its budget, a city from the province, a county from its city. Proposed by
 * one person, approved by another, which posts it in both books; struck out, both postings are reversed.
 */
@Entity
@Table(name = "fund_grant")
public class FundGrant extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(updatable = false)
    private String giver;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(name = "granted_on", nullable = false, updatable = false)
    private LocalDate grantedOn;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private Approval approval;

    private UUID entry;

    @Column(name = "giver_entry")
    private UUID giverEntry;

    @Column(name = "first_paid_on", insertable = false, updatable = false)
    private LocalDate firstPaidOn;

    public FundGrant(UUID id, Origin origin, Terms terms, String proposedBy, Instant now) {
        super(id, origin, now);
        this.region = terms.region();
        this.giver = terms.giver();
        this.year = terms.year();
        this.amount = terms.amount();
        this.grantedOn = terms.on();
        this.document = terms.document();
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected FundGrant() {}

    /**
     * @param giver the region above; null for the budget of the province
     * @param year budget year, in which the day lies
     * @param document number of the document that grants it
     */
    public record Terms(String region, String giver, int year, Money amount, LocalDate on, String document) {

        public Terms {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(document, "document");
            if (on.getYear() != year) {
                throw new Rejection(FundRefusal.ANOTHER_YEAR, Integer.toString(year), on).at("/on");
            }
            if (!amount.isPositive()) {
                throw new Rejection(FundRefusal.NOTHING_GRANTED, amount).at("/amount");
            }
        }
    }

    /** To be asked before anything is posted. */
    public void requireApprovable(String approver) {
        requireStanding();
        approval.requireOpenTo(approver);
    }

    /**
     * @param posting in the region's book
     * @param giverPosting in the giver's; null for the budget of the province
     */
    public void approve(String approver, UUID posting, UUID giverPosting, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        entry = posting;
        giverEntry = giverPosting;
        revised(now);
    }

    public GrantState state() {
        if (!standing()) {
            return GrantState.ANNULLED;
        }
        return approval.given() ? GrantState.GRANTED : GrantState.PROPOSED;
    }

    /** The region that gets it. */
    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return grantedOn;
    }

    /** The region that gives it; null for the budget of the province. */
    public String giver() {
        return giver;
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

    /** In the region's book; null before its approval. */
    public UUID entry() {
        return entry;
    }

    /** In the giver's book; null before its approval, and for the budget of the province. */
    public UUID giverEntry() {
        return giverEntry;
    }

    /** Days from the grant to the first payment, or while there is none to the day. */
    public long daysToFirstPayment(LocalDate today) {
        return ChronoUnit.DAYS.between(grantedOn, firstPaidOn == null ? today : firstPaidOn);
    }

    /** Day of the first payment out of the region's book since; null before. */
    public LocalDate firstPaidOn() {
        return firstPaidOn;
    }
}
