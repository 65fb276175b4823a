package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** A farmer's monthly pension: worked out, approved by another person, due until the month of the death. */
@Entity
@Table(name = "land_pension")
public class LandPension extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID coverage;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private LandTerms terms;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Embedded
    private Approval approval;

    public LandPension(UUID id, Origin origin, LandCoverage coverage, LandTerms terms, String by, Instant now) {
        super(id, origin, now);
        this.coverage = coverage.id();
        this.person = coverage.person();
        this.region = coverage.region();
        this.terms = Objects.requireNonNull(terms, "terms");
        this.approval = Approval.proposed(by, now);
    }

    protected LandPension() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    /** @param death null where it is taken back */
    public void follow(LocalDate death, Instant now) {
        if (death == null) {
            endedOn = null;
        } else {
            LocalDate after = YearMonth.from(death).plusMonths(1).atDay(1);
            endedOn = after.isBefore(terms.since()) ? terms.since() : after;
        }
        revised(now);
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
        return terms.since();
    }

    public LandTerms terms() {
        return terms;
    }

    /** First day of the first month no longer due; null while the person lives. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public Approval approval() {
        return approval;
    }
}
