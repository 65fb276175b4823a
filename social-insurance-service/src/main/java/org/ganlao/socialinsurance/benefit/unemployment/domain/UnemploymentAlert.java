package org.ganlao.socialinsurance.benefit.unemployment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A threshold of the early warning that a region reached in a month. Somebody acknowledges it and states what is done. */
@Entity
@Table(name = "unemployment_alert")
public class UnemploymentAlert extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private WarningMeasure measure;

    @Column(nullable = false)
    private BigDecimal figure;

    @Column(nullable = false)
    private BigDecimal threshold;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    private String measures;

    /** @param month its first day */
    public UnemploymentAlert(
            UUID id,
            Origin origin,
            String region,
            LocalDate month,
            WarningMeasure measure,
            BigDecimal figure,
            BigDecimal threshold,
            Instant now) {
        super(id, origin, now);
        this.region = region;
        this.month = month;
        this.measure = measure;
        this.figure = figure;
        this.threshold = threshold;
    }

    protected UnemploymentAlert() {}

    /** @return whether another check found another figure */
    public boolean found(BigDecimal again, BigDecimal thresholdAgain, Instant now) {
        boolean changed = figure.compareTo(again) != 0 || threshold.compareTo(thresholdAgain) != 0;
        if (changed) {
            figure = again;
            threshold = thresholdAgain;
            revised(now);
        }
        return changed;
    }

    /** @param stated what is done about it */
    public void acknowledge(LocalDate on, String stated, String by, Instant now) {
        if (acknowledgedOn != null) {
            throw new Rejection(UnemploymentRefusal.ALERT_ACKNOWLEDGED, acknowledgedOn);
        }
        acknowledgedOn = on;
        acknowledgedBy = by;
        measures = stated;
        revised(now);
    }

    public AlertState state() {
        return acknowledgedOn == null ? AlertState.RAISED : AlertState.ACKNOWLEDGED;
    }

    @Override
    public String region() {
        return region;
    }

    /** First day of the month. */
    @Override
    public LocalDate occurredOn() {
        return month;
    }

    public WarningMeasure measure() {
        return measure;
    }

    public BigDecimal figure() {
        return figure;
    }

    public BigDecimal threshold() {
        return threshold;
    }

    /** Null before. */
    public String acknowledgedBy() {
        return acknowledgedBy;
    }

    /** Null before. */
    public LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    /** What is done about it; null before the acknowledgement. */
    public String measures() {
        return measures;
    }
}
