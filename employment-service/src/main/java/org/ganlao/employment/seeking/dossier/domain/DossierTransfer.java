package org.ganlao.employment.seeking.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeekerState;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * The transfer of a job seeker's file. The county to which the person moved asks for it; the county that holds it
 * releases it, and then the registration belongs to the other, or refuses. Until then it may be withdrawn. Both see the
 * transfer at any time; the registration is seen only by the one to which it belongs.
 */
@Entity
@Table(name = "dossier_transfer")
public class DossierTransfer extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Column(nullable = false, updatable = false)
    private UUID registration;

    @Column(name = "holding_region", nullable = false, updatable = false)
    private String holdingRegion;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(nullable = false, updatable = false)
    private String ground;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DossierState state;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String decision;

    /**
     * @param held the registration that is in force
     * @param region the county that asks
     * @param askedBy subject of the person who asks
     */
    public DossierTransfer(
            UUID id,
            Origin origin,
            JobSeeker held,
            String region,
            LocalDate askedOn,
            String askedBy,
            String ground,
            Instant now) {
        super(id, origin, now);
        if (held.region().equals(region)) {
            throw new Rejection(DossierRefusal.HELD_ALREADY, region);
        }
        this.person = held.person();
        this.registration = held.id();
        this.holdingRegion = held.region();
        this.region = Objects.requireNonNull(region, "region");
        this.askedOn = Objects.requireNonNull(askedOn, "askedOn");
        this.askedBy = Objects.requireNonNull(askedBy, "askedBy");
        this.ground = Objects.requireNonNull(ground, "ground");
        this.state = DossierState.ASKED;
    }

    protected DossierTransfer() {}

    /** The registration belongs to the county that asked from now on. */
    public void release(JobSeeker held, LocalDate day, String by, Instant now) {
        if (by.equals(askedBy)) {
            throw new Rejection(DossierRefusal.ASKED_BY_YOU);
        }
        decide(DossierState.RELEASED, day, by, null, now);
        if (held.state() != JobSeekerState.REGISTERED || !held.region().equals(holdingRegion)) {
            throw new Rejection(DossierRefusal.REGISTRATION_NOT_IN_FORCE);
        }
        held.moveTo(region, now);
    }

    public void refuse(LocalDate day, String by, String why, Instant now) {
        decide(DossierState.REFUSED, day, by, Objects.requireNonNull(why, "why"), now);
    }

    public void withdraw(LocalDate day, String by, String why, Instant now) {
        decide(DossierState.WITHDRAWN, day, by, why, now);
    }

    private void decide(DossierState outcome, LocalDate day, String by, String why, Instant now) {
        if (state != DossierState.ASKED) {
            throw new Rejection(DossierRefusal.TRANSFER_DECIDED, decidedOn);
        }
        if (day.isBefore(askedOn)) {
            throw new Rejection(DossierRefusal.DECIDED_BEFORE_ASKED, askedOn);
        }
        state = outcome;
        decidedOn = day;
        decidedBy = Objects.requireNonNull(by, "by");
        decision = why;
        revised(now);
    }

    public DossierState state() {
        return state;
    }

    /** The county that asks. */
    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return askedOn;
    }

    public String holdingRegion() {
        return holdingRegion;
    }

    public ProtectedId person() {
        return person;
    }

    /** Id of the registration that moves. */
    public UUID registration() {
        return registration;
    }

    public String ground() {
        return ground;
    }

    /** Null before the decision. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** Why it was refused or withdrawn; null otherwise. */
    public String decision() {
        return decision;
    }
}
