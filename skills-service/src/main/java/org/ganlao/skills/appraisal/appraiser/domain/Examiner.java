package org.ganlao.skills.appraisal.appraiser.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;

/** A person who judges candidates (考评员). */
@Entity
@Table(name = "examiner")
public class Examiner extends LicensedAppraiser {

    @Embedded
    private ProtectedId person;

    public Examiner(
            UUID id,
            Origin origin,
            String region,
            String name,
            ProtectedId person,
            AppraisalLicence licence,
            Instant now) {
        super(origin, id, region, name, licence, now);
        this.person = Objects.requireNonNull(person, "person");
    }

    protected Examiner() {}

    public ProtectedId person() {
        return person;
    }
}
