package org.ganlao.employment.aid.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** One round of payments of a region's approved claims. The job of the same id does it; the claims know their run. */
@Entity
@Table(name = "payment_run")
public class PaymentRun extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    public PaymentRun(UUID id, Origin origin, String region, LocalDate until, LocalDate startedOn, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.until = Objects.requireNonNull(until, "until");
        this.startedOn = Objects.requireNonNull(startedOn, "startedOn");
    }

    protected PaymentRun() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return startedOn;
    }

    /** Its job finds no claim after the last one that it dealt with. */
    public void finish(LocalDate on, Instant now) {
        finishedOn = on;
        revised(now);
    }

    /** Null while it is at work, and where it was cancelled. */
    public LocalDate finishedOn() {
        return finishedOn;
    }

    /** It pays claims for a time that ends by this day. */
    public LocalDate until() {
        return until;
    }
}
