package org.ganlao.socialinsurance.benefit.residentmedical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Money that was received and a cashier booked; only another person strikes it out. */
@MappedSuperclass
public abstract class BookedMoney extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(nullable = false, updatable = false)
    private String document;

    @Column(name = "booked_by", nullable = false, updatable = false)
    private String bookedBy;

    @Column(name = "annulled_by")
    private String annulledBy;

    @Column(updatable = false)
    private UUID posting;

    /**
     * How it came in.
     *
     * @param document receipt or notice
     * @param bookedBy subject of the cashier
     * @param posting in the fund's book; null where nothing was received
     */
    public record Received(String region, LocalDate on, String document, String bookedBy, UUID posting) {}

    protected BookedMoney(UUID id, Origin origin, Received received, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(received.region(), "region");
        this.receivedOn = Objects.requireNonNull(received.on(), "on");
        this.document = Objects.requireNonNull(received.document(), "document");
        this.bookedBy = Objects.requireNonNull(received.bookedBy(), "bookedBy");
        this.posting = received.posting();
    }

    protected BookedMoney() {}

    /** To be asked before the posting is taken back. */
    public void requireAnnullableBy(String person) {
        requireStanding();
        if (person.equals(bookedBy)) {
            throw new Rejection(ResidentRefusal.BOOKED_BY_YOU);
        }
    }

    public void annul(String reason, String by, Instant now) {
        requireAnnullableBy(by);
        annulledBy = by;
        annul(reason, now);
    }

    @Override
    public String region() {
        return region;
    }

    /** Day on which it was received. */
    @Override
    public LocalDate occurredOn() {
        return receivedOn;
    }

    public String document() {
        return document;
    }

    /** Null where nothing was received. */
    public UUID posting() {
        return posting;
    }

    /** Subject of the person who struck it out; null while it stands. */
    public String annulledBy() {
        return annulledBy;
    }
}
