package org.ganlao.socialinsurance.treasury.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A month of a fund's book is closed: nothing is posted in it any more. It is not opened again. */
@Entity
@Table(name = "fund_closing")
public class FundClosing extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(name = "closed_by", nullable = false, updatable = false)
    private String closedBy;

    public FundClosing(
            UUID id, Origin origin, Insurance insurance, String region, YearMonth month, String closedBy, Instant now) {
        super(id, origin, now);
        this.insurance = Objects.requireNonNull(insurance, "insurance");
        this.region = Objects.requireNonNull(region, "region");
        this.month = month.atDay(1);
        this.closedBy = Objects.requireNonNull(closedBy, "closedBy");
    }

    protected FundClosing() {}

    /** Region whose fund it is. */
    @Override
    public String region() {
        return region;
    }

    /** Last day of the month. */
    @Override
    public LocalDate occurredOn() {
        return month().atEndOfMonth();
    }

    public Insurance insurance() {
        return insurance;
    }

    public LocalDate firstDay() {
        return month;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public String closedBy() {
        return closedBy;
    }
}
