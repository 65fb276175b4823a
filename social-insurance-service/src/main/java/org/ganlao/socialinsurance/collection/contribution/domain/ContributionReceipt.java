package org.ganlao.socialinsurance.collection.contribution.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Contributions that the funds received at once. Booked under its number by a cashier, it stands; only another person can
 * annul it, and then none of its money was received.
 */
@Entity
@Table(name = "contribution_receipt")
public class ContributionReceipt extends FactRecord {

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String region;

    @Embedded
    private Payer payer;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @ElementCollection
    @CollectionTable(name = "receipt_line", joinColumns = @JoinColumn(name = "receipt"))
    private List<ReceiptLine> lines;

    @Column(name = "booked_by", nullable = false)
    private String bookedBy;

    @Column(name = "annulled_by")
    private String annulledBy;

    /** @param bookedBy subject of the cashier */
    public ContributionReceipt(
            UUID id,
            Origin origin,
            String number,
            String region,
            Payer payer,
            LocalDate receivedOn,
            List<ReceiptLine> lines,
            String bookedBy,
            Instant now) {
        super(id, origin, now);
        this.number = Objects.requireNonNull(number, "number");
        this.region = Objects.requireNonNull(region, "region");
        this.payer = Objects.requireNonNull(payer, "payer");
        this.receivedOn = Objects.requireNonNull(receivedOn, "receivedOn");
        this.lines = new ArrayList<>(lines);
        this.bookedBy = Objects.requireNonNull(bookedBy, "bookedBy");
        if (lines.stream().map(ReceiptLine::insurance).distinct().count() < lines.size()) {
            throw new Rejection(ContributionRefusal.INSURANCE_TWICE);
        }
    }

    protected ContributionReceipt() {}

    /** @param by subject of the person who annuls, not the one who booked */
    public void annul(String reason, String by, Instant now) {
        requireStanding();
        if (by.equals(bookedBy)) {
            throw new Rejection(ContributionRefusal.BOOKED_BY_THE_SAME_PERSON);
        }
        annulledBy = by;
        annul(reason, now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    public String number() {
        return number;
    }

    public Payer payer() {
        return payer;
    }

    public List<ReceiptLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparing(ReceiptLine::insurance))
                .toList();
    }

    /** Subject of the person who annulled it; null while it stands. */
    public String annulledBy() {
        return annulledBy;
    }
}
