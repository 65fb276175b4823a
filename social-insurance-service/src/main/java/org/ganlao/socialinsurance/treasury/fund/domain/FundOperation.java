package org.ganlao.socialinsurance.treasury.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.MathContext;
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
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Money of a fund is moved between its accounts, lent, or comes in from the budget or another fund: proposed by one person,
 * approved by another, which posts it; struck out, the posting is reversed.
 */
@Entity
@Table(name = "fund_operation")
public class FundOperation extends FactRecord {

    private static final BigDecimal DAYS_AND_PERCENT = new BigDecimal("36500");

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
    private PartSettled settles;

    @Column(updatable = false)
    private BigDecimal rate;

    @Column(updatable = false)
    private UUID lent;

    private Money expected;

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
        this.settles = terms.settles();
        this.rate = terms.rate();
        this.lent = terms.lent();
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected FundOperation() {}

    /**
     * @param region whose fund it is
     * @param yielded beside the amount, of what was lent; nothing otherwise
     * @param giver region of the fund that gives an adjustment; null otherwise
     * @param document voucher or document that shows it
     * @param settles the part of a settlement that it moves; null otherwise
     * @param rate what is agreed to be yielded in a year of what is lent, percent; null where nothing is
     * @param lent the operation by which what comes back was lent; null where nobody says
     */
    public record Terms(
            Insurance insurance,
            String region,
            OperationKind kind,
            Money amount,
            Money yielded,
            String giver,
            LocalDate on,
            String document,
            PartSettled settles,
            BigDecimal rate,
            UUID lent) {

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
            if (rate != null && !kind.lends() || lent != null && !kind.yields()) {
                throw new Rejection(FundRefusal.NOTHING_LENT, kind).at(rate == null ? "/lent" : "/rate");
            }
            if ((kind == OperationKind.ADJUSTMENT) != (giver != null) || region.equals(giver)) {
                throw new Rejection(FundRefusal.GIVER_OF_AN_ADJUSTMENT).at("/giver");
            }
        }
    }

    /**
     * Works out what it should yield: by the rate that was agreed, for each day from that on which it was lent, of a year of 365.
     *
     * @param left of what was lent, before this comes back
     */
    public void comesBackFrom(FundOperation lending, Money left) {
        boolean same = lending.insurance == insurance
                && lending.region.equals(region)
                && lending.kind.lends()
                && lending.kind.to() == kind.from()
                && !lending.doneOn.isAfter(doneOn);
        if (!same) {
            throw new Rejection(FundRefusal.NOT_LENT, lending.id()).at("/lent");
        }
        if (amount.compareTo(left) > 0) {
            throw new Rejection(FundRefusal.MORE_THAN_LENT, left).at("/amount");
        }
        expected = lending.rate == null
                ? null
                : Money.rounded(amount.amount()
                        .multiply(lending.rate)
                        .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(lending.doneOn, doneOn)))
                        .divide(DAYS_AND_PERCENT, MathContext.DECIMAL128));
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

    /** Null where it is no part of a settlement. */
    public PartSettled settles() {
        return settles;
    }

    /** Agreed for a year, percent; null where nothing is. */
    public BigDecimal rate() {
        return rate;
    }

    /** The operation by which what comes back was lent; null where nobody says. */
    public UUID lent() {
        return lent;
    }

    /** What it should yield; null where no rate was agreed. */
    public Money expected() {
        return expected;
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
