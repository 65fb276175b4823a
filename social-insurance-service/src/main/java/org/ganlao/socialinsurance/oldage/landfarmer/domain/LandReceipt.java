package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Shares that came in and were posted; struck out, by another person than booked it, they are open again. */
@Entity
@Table(name = "land_receipt")
public class LandReceipt extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private SharePaid paid;

    @Column(nullable = false, updatable = false)
    private UUID entry;

    @Embedded
    private Approval approval;

    /** @param entry in the book of the fund */
    public LandReceipt(
            UUID id, Origin origin, String region, SharePaid paid, UUID entry, String bookedBy, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.paid = Objects.requireNonNull(paid, "paid");
        this.entry = Objects.requireNonNull(entry, "entry");
        this.approval = Approval.proposed(bookedBy, now);
    }

    protected LandReceipt() {}

    public void strikeOut(String reason, String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        annul(reason, now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return paid.on();
    }

    public SharePaid paid() {
        return paid;
    }

    public UUID entry() {
        return entry;
    }

    public String bookedBy() {
        return approval.proposedBy();
    }
}
