package org.ganlao.socialinsurance.treasury.bank.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Entries of a book and lines of a bank's statement that are the same money: found by a rule, or stated by one person and
 * approved by another. Struck out, they are open again. It may have no lines, as an entry and its reversal have that the bank
 * never saw.
 */
@Entity
@Table(name = "bank_match")
public class BankMatch extends FactRecord {

    @Embedded
    private BankAccount account;

    @Column(name = "matched_on", nullable = false, updatable = false)
    private LocalDate matchedOn;

    @Column(nullable = false, updatable = false)
    private String why;

    @Embedded
    private Approval approval;

    @ElementCollection
    @CollectionTable(name = "bank_match_entry", joinColumns = @JoinColumn(name = "match"))
    private Set<MatchedEntry> entries = new HashSet<>();

    public BankMatch(
            UUID id, Origin origin, BankAccount account, LocalDate on, String why, String proposedBy, Instant now) {
        super(id, origin, now);
        this.account = Objects.requireNonNull(account, "account");
        this.matchedOn = Objects.requireNonNull(on, "on");
        this.why = Objects.requireNonNull(why, "why");
        this.approval = Approval.proposed(proposedBy, now);
    }

    protected BankMatch() {}

    public void take(UUID entry) {
        entries.add(new MatchedEntry(entry, account.account()));
    }

    public void approve(String approver, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        entries.clear();
    }

    public MatchState state() {
        if (!standing()) {
            return MatchState.ANNULLED;
        }
        return approval.given() ? MatchState.MATCHED : MatchState.PROPOSED;
    }

    @Override
    public String region() {
        return account.pool();
    }

    @Override
    public LocalDate occurredOn() {
        return matchedOn;
    }

    public BankAccount account() {
        return account;
    }

    public String why() {
        return why;
    }

    public Approval approval() {
        return approval;
    }

    /** None once it is struck out. */
    public Set<UUID> entries() {
        Set<UUID> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.entry()));
        return ids;
    }
}
