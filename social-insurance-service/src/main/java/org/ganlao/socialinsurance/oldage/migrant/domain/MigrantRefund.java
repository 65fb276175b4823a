package org.ganlao.socialinsurance.oldage.migrant.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * 退保: the pension relation of a worker who returns home ends, the months count no more, and what the worker paid is claimed as one
 * payment, which another person approves. Struck out, all counts again.
 */
@Entity
@Table(name = "migrant_refund")
public class MigrantRefund extends FactRecord {

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Embedded
    private RefundWorking working;

    public MigrantRefund(
            UUID id,
            Origin origin,
            String person,
            String region,
            LocalDate askedOn,
            RefundWorking working,
            Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.region = Objects.requireNonNull(region, "region");
        this.askedOn = Objects.requireNonNull(askedOn, "askedOn");
        this.working = Objects.requireNonNull(working, "working");
    }

    protected MigrantRefund() {}

    /** Token. */
    public String person() {
        return person;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return askedOn;
    }

    public RefundWorking working() {
        return working;
    }
}
