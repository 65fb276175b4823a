package org.ganlao.skills.appraisal.appraiser.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.Origin;

/** A station that holds exams (职业技能鉴定站). */
@Entity
@Table(name = "appraisal_station")
public class AppraisalStation extends LicensedAppraiser {

    @Column(nullable = false)
    private String organisation;

    public AppraisalStation(
            UUID id,
            Origin origin,
            String region,
            String name,
            String organisation,
            AppraisalLicence licence,
            Instant now) {
        super(origin, id, region, name, licence, now);
        this.organisation = Objects.requireNonNull(organisation, "organisation");
    }

    protected AppraisalStation() {}

    /** Organisation code. */
    public String organisation() {
        return organisation;
    }
}
