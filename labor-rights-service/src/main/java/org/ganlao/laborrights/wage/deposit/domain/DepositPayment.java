package org.ganlao.laborrights.wage.deposit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Money paid into a deposit, at first or to top it up. Annulled, it never came. */
@Entity
@Table(name = "deposit_payment")
public class DepositPayment extends FactRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "deposit", nullable = false, updatable = false)
    private WageDeposit deposit;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(name = "paid_on", nullable = false, updatable = false)
    private LocalDate paidOn;

    @Column(nullable = false, updatable = false)
    private String receipt;

    @Column(nullable = false, updatable = false)
    private UUID entry;

    /** @param entry posting in the deposit's book */
    public DepositPayment(
            UUID id,
            Origin origin,
            WageDeposit deposit,
            Money amount,
            LocalDate paidOn,
            String receipt,
            UUID entry,
            Instant now) {
        super(id, origin, now);
        this.deposit = Objects.requireNonNull(deposit, "deposit");
        this.amount = Objects.requireNonNull(amount, "amount");
        this.paidOn = Objects.requireNonNull(paidOn, "paidOn");
        this.receipt = Objects.requireNonNull(receipt, "receipt");
        this.entry = Objects.requireNonNull(entry, "entry");
    }

    protected DepositPayment() {}

    @Override
    public String region() {
        return deposit.region();
    }

    @Override
    public LocalDate occurredOn() {
        return paidOn;
    }

    public WageDeposit deposit() {
        return deposit;
    }

    public Money amount() {
        return amount;
    }

    /** Number of the bank's receipt. */
    public String receipt() {
        return receipt;
    }

    public UUID entry() {
        return entry;
    }
}
