package org.ganlao.socialinsurance.oldage.annuity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** An annuity plan that an employer filed: looked at by another person before anything is paid into it, and closed for good. */
@Entity
@Table(name = "annuity_plan")
public class AnnuityPlan extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String employer;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String trustee;

    @Column(name = "filed_on", nullable = false, updatable = false)
    private LocalDate filedOn;

    @Embedded
    private AnnuityRates rates;

    @Embedded
    private Approval approval;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** @param trustee that keeps the money (受托人) */
    public AnnuityPlan(
            UUID id,
            Origin origin,
            String employer,
            String region,
            String trustee,
            LocalDate filedOn,
            AnnuityRates rates,
            String by,
            Instant now) {
        super(id, origin, now);
        this.employer = Objects.requireNonNull(employer, "employer");
        this.region = Objects.requireNonNull(region, "region");
        this.trustee = Objects.requireNonNull(trustee, "trustee");
        this.filedOn = Objects.requireNonNull(filedOn, "filedOn");
        this.rates = Objects.requireNonNull(rates, "rates");
        this.approval = Approval.proposed(by, now);
    }

    protected AnnuityPlan() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    /** @param on last day for which something is paid in */
    public void close(LocalDate on, Instant now) {
        requireOpen();
        if (on.isBefore(filedOn)) {
            throw new Rejection(AnnuityRefusal.CLOSED_BEFORE_FILED, filedOn).at("/on");
        }
        closedOn = on;
        revised(now);
    }

    /** Refuses a plan that takes no contributions. */
    public void requireOpen() {
        requireStanding();
        if (!approval.given() || closedOn != null) {
            throw new Rejection(AnnuityRefusal.PLAN_NOT_OPEN, state());
        }
    }

    public AnnuityState state() {
        if (!standing()) {
            return AnnuityState.ANNULLED;
        }
        if (closedOn != null) {
            return AnnuityState.CLOSED;
        }
        return approval.given() ? AnnuityState.OPEN : AnnuityState.FILED;
    }

    /** Token. */
    public String employer() {
        return employer;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return filedOn;
    }

    public String trustee() {
        return trustee;
    }

    public AnnuityRates rates() {
        return rates;
    }

    public Approval approval() {
        return approval;
    }

    /** Null while it is open. */
    public LocalDate closedOn() {
        return closedOn;
    }
}
