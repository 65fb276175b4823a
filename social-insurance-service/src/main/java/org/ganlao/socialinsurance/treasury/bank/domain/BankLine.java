package org.ganlao.socialinsurance.treasury.bank.domain;

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
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A line of a bank's statement: open until it is matched with entries of the book, or struck out. */
@Entity
@Table(name = "bank_line")
public class BankLine extends FactRecord {

    @Embedded
    private BankAccount account;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "matched")
    private UUID match;

    /** @param amount positive where it came in, negative where it went out */
    public BankLine(
            UUID id, Origin origin, BankAccount account, LocalDate on, Money amount, String reference, Instant now) {
        super(id, origin, now);
        this.account = Objects.requireNonNull(account, "account");
        this.onDay = Objects.requireNonNull(on, "on");
        this.amount = amount;
        this.reference = Objects.requireNonNull(reference, "reference");
        if (amount.isZero()) {
            throw new Rejection(BankRefusal.NOTHING_ON_THE_LINE).at("/amount");
        }
    }

    protected BankLine() {}

    public void match(UUID with, Instant now) {
        requireOpen();
        match = Objects.requireNonNull(with, "with");
        revised(now);
    }

    /** Its match was struck out. */
    public void release(Instant now) {
        match = null;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireOpen();
        super.annul(reason, now);
    }

    private void requireOpen() {
        requireStanding();
        if (match != null) {
            throw new Rejection(BankRefusal.LINE_MATCHED, id());
        }
    }

    /** Region whose fund the account is of. */
    @Override
    public String region() {
        return account.pool();
    }

    @Override
    public LocalDate occurredOn() {
        return onDay;
    }

    public BankAccount account() {
        return account;
    }

    /** Positive where it came in, negative where it went out. */
    public Money amount() {
        return amount;
    }

    public String reference() {
        return reference;
    }

    /** Null while it is open. */
    public UUID match() {
        return match;
    }
}
