package org.ganlao.socialinsurance.employer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/** An employer that registered for social insurance, once anywhere. Its profile may be corrected; annulled, it never was. */
@Entity
@Table(name = "insured_employer")
public class InsuredEmployer extends FactRecord {

    @Column(nullable = false)
    private String employer;

    @Embedded
    private EmployerProfile profile;

    /** @param employer token */
    public InsuredEmployer(UUID id, Origin origin, String employer, EmployerProfile profile, Instant now) {
        super(id, origin, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.profile = Objects.requireNonNull(profile, "profile");
    }

    protected InsuredEmployer() {}

    public void correct(EmployerProfile stated, Instant now) {
        requireStanding();
        if (stated.equals(profile)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        profile = stated;
        revised(now);
    }

    @Override
    public String region() {
        return profile.region();
    }

    @Override
    public LocalDate occurredOn() {
        return profile.registeredOn();
    }

    /** Token under which every service knows the employer. */
    public String employer() {
        return employer;
    }

    public EmployerProfile profile() {
        return profile;
    }
}
