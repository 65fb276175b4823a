package org.ganlao.socialinsurance.oldage.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * The interest of one year on all accounts that a region keeps: proposed with the rate of the year, approved by another person,
 * then entered by the job of the same id, once for each account.
 */
@Entity
@Table(name = "interest_run")
public class InterestRun extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private BigDecimal rate;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Embedded
    private Approval approval;

    /** @param rate of the year as a factor */
    public InterestRun(
            UUID id,
            Origin origin,
            String region,
            Insurance insurance,
            int year,
            BigDecimal rate,
            LocalDate today,
            String by,
            Instant now) {
        super(id, origin, now);
        this.region = region;
        this.insurance = insurance;
        this.year = year;
        this.rate = rate;
        this.startedOn = today;
        this.approval = Approval.proposed(by, now);
    }

    protected InterestRun() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return startedOn;
    }

    public Insurance insurance() {
        return insurance;
    }

    public int year() {
        return year;
    }

    /** The day for which the interest is entered. */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    public BigDecimal rate() {
        return rate;
    }

    public Approval approval() {
        return approval;
    }
}
