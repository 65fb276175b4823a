package org.ganlao.socialinsurance.treasury.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Who may supervise funds (基金监督员): holds a certificate from a day on, until leaving. */
@Entity
@Table(name = "fund_supervisor")
public class FundSupervisor extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String certificate;

    @Column(nullable = false, updatable = false)
    private String organisation;

    @Column(name = "since", nullable = false, updatable = false)
    private LocalDate since;

    @Column(name = "left_on")
    private LocalDate leftOn;

    public FundSupervisor(
            UUID id,
            Origin origin,
            String region,
            String name,
            String certificate,
            String organisation,
            LocalDate since,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.name = Objects.requireNonNull(name, "name");
        this.certificate = Objects.requireNonNull(certificate, "certificate");
        this.organisation = Objects.requireNonNull(organisation, "organisation");
        this.since = Objects.requireNonNull(since, "since");
    }

    protected FundSupervisor() {}

    public void leave(LocalDate on, Instant now) {
        requireStanding();
        if (leftOn != null) {
            throw new Rejection(SupervisionRefusal.LEFT_BEFORE, leftOn);
        }
        leftOn = on;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return since;
    }

    public String name() {
        return name;
    }

    public String certificate() {
        return certificate;
    }

    public String organisation() {
        return organisation;
    }

    /** Null while in office. */
    public LocalDate leftOn() {
        return leftOn;
    }
}
