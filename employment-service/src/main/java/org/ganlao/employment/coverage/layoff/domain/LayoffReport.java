package org.ganlao.employment.coverage.layoff.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A mass lay-off that an employer reports, so that the bureau knows before. It may be corrected; annulled, nothing was
 * reported. Whether it was reported in time is found, and is no ground to refuse it.
 */
@Entity
@Table(name = "layoff_report")
public class LayoffReport extends FactRecord {

    @Embedded
    private Layoff layoff;

    @Column(name = "in_time", nullable = false)
    private boolean inTime;

    public LayoffReport(UUID id, Origin origin, Layoff layoff, ReportingDuty duty, Instant now) {
        super(id, origin, now);
        state(layoff, duty);
    }

    protected LayoffReport() {}

    public void correct(Layoff stated, ReportingDuty duty, Instant now) {
        requireStanding();
        if (stated.equals(layoff)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        state(stated, duty);
        revised(now);
    }

    private void state(Layoff stated, ReportingDuty duty) {
        duty.require(stated);
        layoff = stated;
        inTime = duty.isKeptBy(stated);
    }

    @Override
    public String region() {
        return layoff.region();
    }

    @Override
    public LocalDate occurredOn() {
        return layoff.reportedOn();
    }

    public Layoff layoff() {
        return layoff;
    }

    public boolean inTime() {
        return inTime;
    }
}
