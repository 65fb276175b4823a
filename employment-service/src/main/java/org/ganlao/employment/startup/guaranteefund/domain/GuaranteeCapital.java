package org.ganlao.employment.startup.guaranteefund.domain;

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
 * Capital paid into a guarantee fund. One person proposes it, another approves it, which posts it to the fund's book; only
 * then it counts. Annulled, its posting is reversed and it counts nowhere.
 */
@Entity
@Table(name = "guarantee_capital")
public class GuaranteeCapital extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID fund;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(name = "paid_on", nullable = false, updatable = false)
    private LocalDate paidOn;

    @Column(nullable = false, updatable = false)
    private String payer;

    @Embedded
    private Approval approval;

    private UUID entry;

    public GuaranteeCapital(
            UUID id,
            Origin origin,
            GuaranteeFund fund,
            Money amount,
            LocalDate paidOn,
            String payer,
            String proposedBy,
            Instant now) {
        super(id, origin, now);
        fund.requireOpenOn(paidOn);
        if (!amount.isPositive()) {
            throw new Rejection(GuaranteeRefusal.NOTHING_PAID_IN, amount).at("/amount");
        }
        this.fund = fund.id();
        this.region = fund.region();
        this.amount = amount;
        this.paidOn = paidOn;
        this.payer = Objects.requireNonNull(payer, "payer");
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected GuaranteeCapital() {}

    /** To be asked before anything is posted. */
    public void requireApprovable(String approver) {
        requireStanding();
        approval.requireOpenTo(approver);
    }

    /** @param posting the entry in the fund's book */
    public void approve(String approver, UUID posting, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        entry = Objects.requireNonNull(posting, "posting");
        revised(now);
    }

    public CapitalState state() {
        if (!standing()) {
            return CapitalState.ANNULLED;
        }
        return entry == null ? CapitalState.PROPOSED : CapitalState.PAID_IN;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return paidOn;
    }

    public UUID fund() {
        return fund;
    }

    public Money amount() {
        return amount;
    }

    public String payer() {
        return payer;
    }

    public Approval approval() {
        return approval;
    }

    /** The entry in the fund's book; null before its approval. */
    public UUID entry() {
        return entry;
    }
}
