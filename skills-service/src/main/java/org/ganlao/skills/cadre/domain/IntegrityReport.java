package org.ganlao.skills.cadre.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What a member of staff declares for a year on integrity (廉政报告). It counts once another person has accepted it. */
@Entity
@Table(name = "integrity_report")
public class IntegrityReport extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID member;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(name = "reported_on", nullable = false, updatable = false)
    private LocalDate reportedOn;

    @Column(nullable = false, updatable = false)
    private String statement;

    @Embedded
    private Approval approval;

    public IntegrityReport(
            UUID id,
            Origin origin,
            CadreMember member,
            int year,
            LocalDate reportedOn,
            String statement,
            String takenBy,
            Instant now) {
        super(id, origin, now);
        if (reportedOn.getYear() < year) {
            throw new Rejection(CadreRefusal.INTEGRITY_YEAR, Integer.toString(year), reportedOn).at("/year");
        }
        this.member = member.id();
        this.region = member.region();
        this.year = year;
        this.reportedOn = reportedOn;
        this.statement = statement;
        this.approval = Approval.proposed(takenBy, now);
    }

    protected IntegrityReport() {}

    public void accept(String by, Instant now) {
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
        return reportedOn;
    }

    public UUID member() {
        return member;
    }

    public int year() {
        return year;
    }

    public String statement() {
        return statement;
    }

    public Approval approval() {
        return approval;
    }
}
