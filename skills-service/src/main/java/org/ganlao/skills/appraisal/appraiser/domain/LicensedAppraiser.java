package org.ganlao.skills.appraisal.appraiser.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Who may hold or judge exams: licensed for occupations and levels and for a time, renewed, suspended and reinstated, and revoked
 * in the end.
 */
@MappedSuperclass
public abstract class LicensedAppraiser extends FactRecord {

    @Column(nullable = false)
    private String region;

    @Column(nullable = false)
    private String name;

    @Embedded
    private AppraisalLicence licence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LicenceState state;

    @Column(name = "state_on", nullable = false)
    private LocalDate stateOn;

    @Column(name = "state_reason")
    private String stateReason;

    protected LicensedAppraiser(
            Origin origin, UUID id, String region, String name, AppraisalLicence licence, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.name = Objects.requireNonNull(name, "name");
        this.licence = Objects.requireNonNull(licence, "licence");
        this.state = LicenceState.LICENSED;
        this.stateOn = licence.validFrom();
    }

    protected LicensedAppraiser() {}

    /** A licence that follows the present one. */
    public void renew(AppraisalLicence next, Instant now) {
        requireNotRevoked();
        next.requireFollows(licence);
        licence = next;
        revised(now);
    }

    public void take(LicenceStep step, LocalDate on, String reason, Instant now) {
        requireNotRevoked();
        switch (step) {
            case SUSPEND -> {
                requireLicensed();
                become(LicenceState.SUSPENDED, on, reason, now);
            }
            case REINSTATE -> {
                if (state != LicenceState.SUSPENDED) {
                    throw new Rejection(AppraiserRefusal.APPRAISER_NOT_SUSPENDED, state);
                }
                become(LicenceState.LICENSED, on, reason, now);
            }
            case REVOKE -> become(LicenceState.REVOKED, on, reason, now);
        }
    }

    /** Refuses who is not licensed for it on the day, or suspended or revoked now. */
    public void requireMayAppraise(String occupation, int level, LocalDate day) {
        requireStanding();
        requireLicensed();
        licence.requireCovers(occupation, level, day);
    }

    private void requireLicensed() {
        if (state != LicenceState.LICENSED) {
            throw new Rejection(AppraiserRefusal.APPRAISER_NOT_LICENSED, licence.number(), state);
        }
    }

    private void requireNotRevoked() {
        requireStanding();
        if (state == LicenceState.REVOKED) {
            throw new Rejection(AppraiserRefusal.APPRAISER_REVOKED, stateOn);
        }
    }

    private void become(LicenceState next, LocalDate on, String reason, Instant now) {
        if (on.isBefore(stateOn)) {
            throw new Rejection(AppraiserRefusal.APPRAISER_CHANGE_BEFORE_LAST, stateOn).at("/on");
        }
        state = next;
        stateOn = on;
        stateReason = reason;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    /** First day of the licence. */
    @Override
    public LocalDate occurredOn() {
        return licence.validFrom();
    }

    public String name() {
        return name;
    }

    public AppraisalLicence licence() {
        return licence;
    }

    public LicenceState state() {
        return state;
    }

    /** Since when it stands so. */
    public LocalDate stateOn() {
        return stateOn;
    }

    /** Null while nothing has happened to it. */
    public String stateReason() {
        return stateReason;
    }
}
