package org.ganlao.laborrights.relation.signing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * For how many persons an employer deducted wages before tax in a month, as the tax authority reports. Reported once for a month
 * and region; corrected, or annulled.
 */
@Entity
@Table(name = "wage_deduction_count")
public class WageDeductionCount extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private LocalDate month;

    @Column(nullable = false)
    private int persons;

    public WageDeductionCount(
            UUID id, Origin origin, String employer, String region, YearMonth month, int persons, Instant now) {
        super(id, origin, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.region = Objects.requireNonNull(region, "region");
        this.month = month.atDay(1);
        this.persons = persons;
    }

    protected WageDeductionCount() {}

    public void correct(int stated, Instant now) {
        requireStanding();
        if (stated == persons) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        persons = stated;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return month;
    }

    public String employer() {
        return employer;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public int persons() {
        return persons;
    }
}
