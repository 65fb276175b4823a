package org.ganlao.laborrights.wage.deposit.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Wages paid out of a deposit. One person proposes it, another approves it, which pays: the deposit falls and the arrears are
 * repaid, person by person. The employer then tops the deposit up within a limit. Annulled, both are taken back.
 */
@Entity
@Table(name = "deposit_draw")
public class DepositDraw extends FactRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "deposit", nullable = false, updatable = false)
    private WageDeposit deposit;

    @Column(nullable = false, updatable = false)
    private UUID arrears;

    @Column(name = "decided_on", nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(nullable = false, updatable = false)
    private String document;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @ElementCollection
    @CollectionTable(name = "deposit_draw_part", joinColumns = @JoinColumn(name = "draw"))
    @OrderColumn(name = "place")
    private List<DrawnPart> parts = new ArrayList<>();

    @Embedded
    private Approval approval;

    private UUID entry;

    private UUID repayment;

    @Column(name = "top_up_until")
    private LocalDate topUpUntil;

    @Column(name = "topped_up_on")
    private LocalDate toppedUpOn;

    @Column(name = "topped_up_by")
    private UUID toppedUpBy;

    public DepositDraw(
            UUID id,
            Origin origin,
            WageDeposit deposit,
            UUID arrears,
            LocalDate decidedOn,
            String document,
            List<DrawnPart> parts,
            String by,
            Instant now) {
        super(id, origin, now);
        deposit.requireOpen();
        this.deposit = deposit;
        this.arrears = Objects.requireNonNull(arrears, "arrears");
        this.decidedOn = Objects.requireNonNull(decidedOn, "decidedOn");
        this.document = Objects.requireNonNull(document, "document");
        this.parts.addAll(parts);
        this.amount = Money.sum(parts.stream().map(DrawnPart::amount).toList());
        this.approval = Approval.proposed(by, now);
    }

    protected DepositDraw() {}

    /** Takes the money out of the deposit; the caller posts it and repays the arrears. */
    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        deposit.draw(amount, decidedOn, now);
        revised(now);
    }

    /**
     * @param posting in the deposit's book
     * @param repaid the repayment of the arrears
     */
    public void paid(UUID posting, UUID repaid) {
        entry = posting;
        repayment = repaid;
    }

    /** @param until by when the deposit is to be full again; null where it no longer has to be */
    public void toBeToppedUp(LocalDate until) {
        topUpUntil = until;
    }

    /**
     * @param payment with which the deposit is full again; null where it is without any, or is not
     * @param on from when on; null where it is not
     */
    public void toppedUp(UUID payment, LocalDate on, Instant now) {
        toppedUpBy = payment;
        toppedUpOn = on;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (approval.given()) {
            deposit.takeDrawBack(amount, now);
        }
        super.annul(reason, now);
    }

    public DrawState state() {
        if (!standing()) {
            return DrawState.ANNULLED;
        }
        return approval.given() ? DrawState.APPROVED : DrawState.PROPOSED;
    }

    @Override
    public String region() {
        return deposit.region();
    }

    @Override
    public LocalDate occurredOn() {
        return decidedOn;
    }

    public WageDeposit deposit() {
        return deposit;
    }

    public UUID arrears() {
        return arrears;
    }

    public String document() {
        return document;
    }

    public Money amount() {
        return amount;
    }

    public List<DrawnPart> parts() {
        return List.copyOf(parts);
    }

    public Approval approval() {
        return approval;
    }

    /** Null before it is approved. */
    public UUID entry() {
        return entry;
    }

    /** Null before it is approved. */
    public UUID repayment() {
        return repayment;
    }

    /** Null where the deposit holds what is required all the same, or the work was done before it did again. */
    public LocalDate topUpUntil() {
        return topUpUntil;
    }

    /** When the deposit was full again; null before. */
    public LocalDate toppedUpOn() {
        return toppedUpOn;
    }

    /** Payment with which the deposit was full again; null before, and where another draw was taken back. */
    public UUID toppedUpBy() {
        return toppedUpBy;
    }
}
