package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A farmer goes over into the urban scheme: worked out, then done by the approval of another person, for good. */
@Entity
@Table(name = "land_conversion")
public class LandConversion extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID coverage;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate onDay;

    @Embedded
    private ConversionWorking working;

    @Embedded
    private Approval approval;

    /** @param on first day in the urban scheme */
    public LandConversion(
            UUID id,
            Origin origin,
            LandCoverage coverage,
            LocalDate on,
            ConversionWorking working,
            String by,
            Instant now) {
        super(id, origin, now);
        this.coverage = coverage.id();
        this.person = coverage.person();
        this.region = coverage.region();
        this.onDay = Objects.requireNonNull(on, "on");
        this.working = Objects.requireNonNull(working, "working");
        this.approval = Approval.proposed(by, now);
    }

    protected LandConversion() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (approval.given()) {
            throw new Rejection(LandRefusal.LAND_CONVERSION_DONE);
        }
        super.annul(reason, now);
    }

    public UUID coverage() {
        return coverage;
    }

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
        return onDay;
    }

    public ConversionWorking working() {
        return working;
    }

    public Approval approval() {
        return approval;
    }
}
