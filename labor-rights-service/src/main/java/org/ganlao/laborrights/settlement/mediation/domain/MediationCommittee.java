package org.ganlao.laborrights.settlement.mediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A committee that mediates labour disputes (劳动争议调解委员会), of an employer or of a region, from the day on which it is set up to the
 * day on which it is dissolved. Annulled, there was none.
 */
@Entity
@Table(name = "mediation_committee")
public class MediationCommittee extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CommitteeKind kind;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(updatable = false)
    private String employer;

    @Column(name = "mediators", nullable = false, updatable = false)
    private int mediators;

    @Column(name = "set_up_on", nullable = false, updatable = false)
    private LocalDate setUpOn;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    /**
     * What is stated of a committee.
     *
     * @param employer token; null for one of a region
     */
    public record Charter(
            String region, CommitteeKind kind, String name, String employer, int mediators, LocalDate setUpOn) {

        public Charter {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(setUpOn, "setUpOn");
            if ((kind == CommitteeKind.ENTERPRISE) != (employer != null)) {
                throw new Rejection(MediationRefusal.EMPLOYER_OF_ENTERPRISE_COMMITTEE).at("/employer");
            }
        }
    }

    public MediationCommittee(UUID id, Origin origin, Charter charter, Instant now) {
        super(id, origin, now);
        this.region = charter.region();
        this.kind = charter.kind();
        this.name = charter.name();
        this.employer = charter.employer();
        this.mediators = charter.mediators();
        this.setUpOn = charter.setUpOn();
    }

    protected MediationCommittee() {}

    public void dissolve(LocalDate on, Instant now) {
        requireStanding();
        if (dissolvedOn != null) {
            throw new Rejection(MediationRefusal.COMMITTEE_DISSOLVED, dissolvedOn);
        }
        if (on.isBefore(setUpOn)) {
            throw new Rejection(MediationRefusal.MEDIATION_STEP_TOO_EARLY, setUpOn).at("/on");
        }
        dissolvedOn = on;
        revised(now);
    }

    /** Refuses a committee that is not there on the day, or does not mediate for the employer. */
    public void requireMediates(String forEmployer, LocalDate day) {
        requireStanding();
        if (day.isBefore(setUpOn) || dissolvedOn != null && !day.isBefore(dissolvedOn)) {
            throw new Rejection(MediationRefusal.COMMITTEE_NOT_THERE, day).at("/committee");
        }
        if (kind == CommitteeKind.ENTERPRISE && !forEmployer.equals(employer)) {
            throw new Rejection(MediationRefusal.COMMITTEE_OF_ANOTHER_EMPLOYER).at("/employer");
        }
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return setUpOn;
    }

    public CommitteeKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Token; null for a committee of a region. */
    public String employer() {
        return employer;
    }

    public int mediators() {
        return mediators;
    }

    /** First day on which it is there no longer; null while it is. */
    public LocalDate dissolvedOn() {
        return dissolvedOn;
    }
}
