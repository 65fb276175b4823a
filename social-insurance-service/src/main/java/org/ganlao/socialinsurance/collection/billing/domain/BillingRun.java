package org.ganlao.socialinsurance.collection.billing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * One round of billing of a region for a month; the job of the same id does it. It bills what would be due now, less what was
 * billed before: the first round makes the bills, a later one difference bills for what was changed meanwhile.
 */
@Entity
@Table(name = "billing_run")
public class BillingRun extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(name = "started_on", nullable = false, updatable = false)
    private LocalDate startedOn;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    /** @param today a month that has not begun on this day is not billed yet */
    public BillingRun(UUID id, Origin origin, String region, YearMonth month, LocalDate today, Instant now) {
        super(id, origin, now);
        if (month.isAfter(YearMonth.from(today))) {
            throw new Rejection(BillingRefusal.MONTH_NOT_BEGUN, month).at("/month");
        }
        this.region = region;
        this.month = month.atDay(1);
        this.startedOn = today;
    }

    protected BillingRun() {}

    /** Its job came to the last county; cancelled, it never does. */
    public void end(LocalDate today, Instant now) {
        if (finishedOn == null) {
            finishedOn = today;
            revised(now);
        }
    }

    @Override
    public LocalDate occurredOn() {
        return startedOn;
    }

    @Override
    public String region() {
        return region;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    /** Null while it is at work, and where it was cancelled. */
    public LocalDate finishedOn() {
        return finishedOn;
    }
}
