package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * What a pooled fund owes for a bill: first the whole, then by how much a correction, an annulment or an earlier bill of the
 * year made it differ. A person's is paid as a benefit, or paid back; a hospital's comes into a settlement.
 */
@Entity
@Table(name = "medical_entry")
public class ClaimEntry {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID claim;

    @Column(nullable = false, updatable = false)
    private UUID cause;

    @Column(nullable = false, updatable = false)
    private Money pooled;

    @Column(name = "entered_on", nullable = false, updatable = false)
    private LocalDate enteredOn;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @Column(nullable = false)
    private boolean struck;

    private UUID settlement;

    @Column(name = "recovered_on")
    private LocalDate recoveredOn;

    private String receipt;

    private UUID posting;

    /**
     * @param cause the bill that made the difference; the claim itself at first
     * @param pooled below nothing where less is owed than before
     */
    public ClaimEntry(UUID id, UUID claim, UUID cause, Money pooled, LocalDate enteredOn, Instant enteredAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.claim = Objects.requireNonNull(claim, "claim");
        this.cause = Objects.requireNonNull(cause, "cause");
        this.pooled = Objects.requireNonNull(pooled, "pooled");
        this.enteredOn = Objects.requireNonNull(enteredOn, "enteredOn");
        this.enteredAt = Objects.requireNonNull(enteredAt, "enteredAt");
    }

    protected ClaimEntry() {}

    /** It was never paid, and another takes its place. */
    public void strike() {
        struck = true;
    }

    /** @param in the settlement; null takes it out again */
    public void settle(UUID in) {
        settlement = in;
    }

    /** @param posted in the fund's book */
    public void recover(LocalDate on, String byReceipt, UUID posted) {
        recoveredOn = Objects.requireNonNull(on, "on");
        receipt = Objects.requireNonNull(byReceipt, "byReceipt");
        posting = Objects.requireNonNull(posted, "posted");
    }

    public boolean toBeRecovered() {
        return !struck && pooled.isNegative() && recoveredOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID claim() {
        return claim;
    }

    public UUID cause() {
        return cause;
    }

    public Money pooled() {
        return pooled;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public boolean struck() {
        return struck;
    }

    /** Null before. */
    public UUID settlement() {
        return settlement;
    }

    /** Null before. */
    public LocalDate recoveredOn() {
        return recoveredOn;
    }
}
