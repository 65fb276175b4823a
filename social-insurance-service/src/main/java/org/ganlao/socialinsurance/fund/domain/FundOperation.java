package org.ganlao.socialinsurance.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.ganlao.socialinsurance.enrolment.domain.Insurance;

/**
 * Money of a fund is moved between its accounts, lent, or comes in from the budget or another fund: proposed by one person,
 * approved by another, which posts it; struck out, the posting is reversed.
 */
@Entity
@Table(name = "fund_operation")
public class FundOperation extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private OperationKind kind;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(name = "yielded", nullable = false, updatable = false)
    private Money yielded;

    @Column(updatable = false)
    private String giver;

    @Column(name = "done_on", nullable = false, updatable = false)
    private LocalDate doneOn;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private Approval approval;

    private UUID entry;

    @Column(name = "giver_entry")
    private UUID giverEntry;

    public FundOperation(UUID id, Origin origin, Terms terms, String proposedBy, Instant now) {
        super(id, origin, now);
        this.insurance = terms.insurance();
        this.region = terms.region();
        this.kind = terms.kind();
        this.amount = terms.amount();
        this.yielded = terms.yielded();
        this.giver = terms.giver();
        this.doneOn = terms.on();
        this.document = terms.document();
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected FundOperation() {}

    /**
     * @param region whose fund it is
     * @param yielded beside the amount, of what was lent; nothing otherwise
     * @param giver region of the fund that gives an adjustment; null otherwise
     * @param document voucher or document that shows it
     */
    public record Terms(
            Insurance insurance,
            String region,
            OperationKind kind,
            Money amount,
            Money yielded,
            String giver,
            LocalDate on,
            String document) {

        public Terms {
            Objects.requireNonNull(insurance, "insurance");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(document, "document");
            if (!amount.isPositive()) {
                throw new Rejection(FundRefusal.NOTHING_MOVED, amount).at("/amount");
            }
            if (yielded.isNegative() || yielded.isPositive() && !kind.yields()) {
                throw new Rejection(FundRefusal.NO_YIELD, kind).at("/yielded");
            }
            if ((kind == OperationKind.ADJUSTMENT) != (giver != null) || region.equals(giver)) {
                throw new Rejection(FundRefusal.GIVER_OF_AN_ADJUSTMENT).at("/giver");
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
     * @param giverPosting in the giver's; null unless it is an adjustment
     */
    public void approve(String approver, UUID posting, UUID giverPosting, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        entry = Objects.requireNonNull(posting, "posting");
        giverEntry = giverPosting;
        revised(now);
    }

    public OperationState state() {
        if (!standing()) {
            return OperationState.ANNULLED;
        }
        return approval.given() ? OperationState.POSTED : OperationState.PROPOSED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return doneOn;
    }

    public Insurance insurance() {
        return insurance;
    }

    public OperationKind kind() {
        return kind;
    }

    public Money amount() {
        return amount;
    }

    public Money yielded() {
        return yielded;
    }

    /** Null unless it is an adjustment. */
    public String giver() {
        return giver;
    }

    public String document() {
        return document;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before its approval. */
    public UUID entry() {
        return entry;
    }

    /** Null before its approval, and unless it is an adjustment. */
    public UUID giverEntry() {
        return giverEntry;
    }
}
