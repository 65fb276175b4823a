package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** From a day on a county runs the scheme, once another person has approved it. */
@Entity
@Table(name = "land_pilot")
public class LandPilot extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Column(nullable = false, updatable = false)
    private String document;

    @Embedded
    private Approval approval;

    /** @param document number of what the county's government decided */
    public LandPilot(UUID id, Origin origin, String region, LocalDate from, String document, String by, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.fromDay = Objects.requireNonNull(from, "from");
        this.document = Objects.requireNonNull(document, "document");
        this.approval = Approval.proposed(by, now);
    }

    protected LandPilot() {}

    public void approve(String by, Instant now) {
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
        return fromDay;
    }

    public String document() {
        return document;
    }

    public Approval approval() {
        return approval;
    }
}
