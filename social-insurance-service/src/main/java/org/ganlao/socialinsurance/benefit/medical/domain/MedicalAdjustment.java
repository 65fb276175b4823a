package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
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
 * 调剂金: what a county's medical fund pays into its city's for a quarter, or draws from it when it falls short. Proposed, and
 * posted in both books when another person approves it. Annulled after that, both postings are taken back.
 */
@Entity
@Table(name = "medical_adjustment")
public class MedicalAdjustment extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String city;

    @Column(nullable = false, updatable = false)
    private String county;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AdjustmentKind kind;

    @Embedded
    private Quarter quarter;

    @Column(nullable = false, updatable = false)
    private Money basis;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(nullable = false, updatable = false)
    private String document;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AdjustmentState state;

    @Embedded
    private Approval approval;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "giver_entry")
    private UUID giverEntry;

    @Column(name = "taker_entry")
    private UUID takerEntry;

    /** Between whom and for which quarter. */
    public record Terms(String city, String county, AdjustmentKind kind, Quarter quarter, String document) {}

    /**
     * @param basis contributions received in the quarter, or the shortfall, in yuan
     * @param share of it that is due, 1 being all of it
     * @throws Rejection if that comes to nothing
     */
    public MedicalAdjustment(
            UUID id, Origin origin, Terms terms, Money basis, BigDecimal share, String proposedBy, Instant now) {
        super(id, origin, now);
        this.city = Objects.requireNonNull(terms.city(), "city");
        this.county = Objects.requireNonNull(terms.county(), "county");
        this.kind = Objects.requireNonNull(terms.kind(), "kind");
        this.quarter = Objects.requireNonNull(terms.quarter(), "quarter");
        this.document = Objects.requireNonNull(terms.document(), "document");
        this.basis = basis;
        this.amount = basis.times(share);
        this.state = AdjustmentState.PROPOSED;
        this.approval = Approval.proposed(proposedBy, now);
        if (!amount.isPositive()) {
            throw new Rejection(MedicalRefusal.NOTHING_TO_ADJUST, terms.quarter());
        }
    }

    protected MedicalAdjustment() {}

    /** To be asked before it is posted. */
    public void requireOpenTo(String approver) {
        requireStanding();
        approval.requireOpenTo(approver);
    }

    /**
     * @param given posting in the giver's book
     * @param taken posting in the taker's book
     */
    public void post(LocalDate on, UUID given, UUID taken, String approver, Instant now) {
        approval = approval.by(approver, now);
        postedOn = Objects.requireNonNull(on, "on");
        giverEntry = Objects.requireNonNull(given, "given");
        takerEntry = Objects.requireNonNull(taken, "taken");
        state = AdjustmentState.POSTED;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        state = AdjustmentState.ANNULLED;
        super.annul(reason, now);
    }

    /** The region whose fund gives. */
    public String giver() {
        return kind == AdjustmentKind.PAY_IN ? county : city;
    }

    /** The region whose fund takes. */
    public String taker() {
        return kind == AdjustmentKind.PAY_IN ? city : county;
    }

    /** The city, whose office keeps the adjustment fund. */
    @Override
    public String region() {
        return city;
    }

    /** Day of the posting; before, last day of the quarter. */
    @Override
    public LocalDate occurredOn() {
        return postedOn == null ? quarter.last() : postedOn;
    }

    public String county() {
        return county;
    }

    public AdjustmentKind kind() {
        return kind;
    }

    public Quarter quarter() {
        return quarter;
    }

    /** Contributions received in the quarter, or the shortfall. */
    public Money basis() {
        return basis;
    }

    public Money amount() {
        return amount;
    }

    public String document() {
        return document;
    }

    public AdjustmentState state() {
        return state;
    }

    public Approval approval() {
        return approval;
    }

    /** Null before the posting. */
    public UUID giverEntry() {
        return giverEntry;
    }

    /** Null before the posting. */
    public UUID takerEntry() {
        return takerEntry;
    }
}
